import { useState } from 'react'
import { useCard, useLeaveUnion } from '#api/membership'
import { Button } from '#components/Button'
import { ConfirmSheet } from '#components/ConfirmSheet'
import { Empty } from '#components/Empty'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { go, replace } from '#phone/navigation'

/** Leaving: what ends, what stays, and what to do instead of leaving. */
export default function MembershipLeavePage() {
  const query = useCard()
  const [hasLeft, setHasLeft] = useState(false)
  return (
    <Page title="退会">
      {hasLeft ? (
        <HasLeft />
      ) : (
        <Shown query={query}>
          {(card) => <BeforeLeaving unionName={card.unionName} onLeft={() => setHasLeft(true)} />}
        </Shown>
      )}
    </Page>
  )
}

function BeforeLeaving({ unionName, onLeft }: { unionName: string; onLeft: () => void }) {
  const leave = useLeaveUnion()
  const [isAsking, setIsAsking] = useState(false)
  const confirm = async () => {
    if ((await leave.run({ body: {} })) !== null) onLeft()
  }
  return (
    <Stack>
      <SafeText kind="section">{`退出${unionName}`}</SafeText>
      <SafeText>
        退会以后，会员卡不能再核验，面向会员的服务不能再申请；已经批准的补助和物品照常领取，办理记录保留。
      </SafeText>
      <Notice tone="info" title="换了工作或搬了家？">
        不用退会。扫新工会的码可以直接转会，会龄接着算。
      </Notice>
      <Button label="去转会" onClick={() => go('membership/union')} />
      <Button kind="plain" label="仍要退会" onClick={() => setIsAsking(true)} />
      <ConfirmSheet
        title="确认退会"
        text="退会马上生效。以后可以重新申请加入，会龄从新的一天算起。"
        action="确认退会"
        isOpen={isAsking}
        isBusy={leave.isRunning}
        error={leave.error}
        onConfirm={() => void confirm()}
        onClose={() => {
          setIsAsking(false)
          leave.reset()
        }}
      />
    </Stack>
  )
}

function HasLeft() {
  return (
    <Empty
      icon="circle-check"
      title="已退会"
      text="会员卡不能再用了。您的记录保留着，随时可以重新加入。"
      action={{ label: '回首页', onClick: () => replace('home/index') }}
    />
  )
}
