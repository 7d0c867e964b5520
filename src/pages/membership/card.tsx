import { useCard } from '#api/membership'
import { Button } from '#components/Button'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { go } from '#phone/navigation'
import { CardCode } from './CardCode'
import { MemberCard } from './MemberCard'

/** The card to hold up: who one is, and a code that an officer can check. */
export default function MembershipCardPage() {
  const query = useCard()
  if (query.state === 'error' && query.error.code === 'not_member') {
    return (
      <Page title="会员卡">
        <Empty
          icon="id-card"
          title="您还不是会员"
          text="扫工会的海报，三屏填完就能申请。没有单位，也可以加入居住地的工会。"
          action={{ label: '扫码入会', onClick: () => go('membership/union') }}
        />
        <Button kind="plain" label="找居住地的工会" onClick={() => go('membership/fallbacks')} />
      </Page>
    )
  }
  return (
    <Page title="会员卡">
      <Shown query={query}>
        {(card) => (
          <Stack>
            <MemberCard card={card} />
            <CardCode />
            <Button kind="plain" label="退会" onClick={() => go('membership/leave')} />
          </Stack>
        )}
      </Shown>
    </Page>
  )
}
