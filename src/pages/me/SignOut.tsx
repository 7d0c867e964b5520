import { useState } from 'react'
import { ConfirmSheet } from '#components/ConfirmSheet'
import { ListRow } from '#components/ListRow'
import { useSession } from '#phone/session'

/** The way out, with what goes from this phone and what stays. */
export function SignOut() {
  const { signOut } = useSession()
  const [isAsking, setIsAsking] = useState(false)
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = async () => {
    setIsLeaving(true)
    await signOut()
  }
  return (
    <>
      <ListRow icon="log-out" title="退出登录" onClick={() => setIsAsking(true)} />
      <ConfirmSheet
        title="退出登录"
        text="这台手机上的草稿和搜索记录会清除。已经保存到工会的草稿、申请、预约和会员卡都还在，再登录就能看到。"
        action="退出登录"
        isOpen={isAsking}
        isBusy={isLeaving}
        error={null}
        onConfirm={() => void leave()}
        onClose={() => setIsAsking(false)}
      />
    </>
  )
}
