import { Button } from '#components/Button'
import type { Landing } from '#contract/membership'
import { go } from '#phone/navigation'
import { useSession } from '#phone/session'

/** The one thing to do here, by how one stands to this union. */
export function JoinAction({ landing: { you, union, code } }: { landing: Landing }) {
  const { me } = useSession()
  const apply = (programme: string) =>
    go('applications/form', { code: programme, city: union.cityCode, joinCode: code })
  switch (you?.standing) {
    case 'member_here':
      return <Button label="打开会员卡" onClick={() => go('membership/card')} />
    case 'member_elsewhere':
      return <Button label="申请转到这个工会" onClick={() => apply('transfer-union')} />
    case 'applying':
      return (
        <Button
          label="看办理进度"
          onClick={() => go('applications/file', { id: you.applicationId ?? undefined })}
        />
      )
    case 'not_member':
    case undefined:
      return (
        <Button
          label="加入这个工会"
          onClick={() => (me?.maskedPhone ? apply('join-union') : go('membership/join', { code }))}
        />
      )
  }
}
