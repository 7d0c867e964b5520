import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { Loading } from '#components/Loading'
import { Notice } from '#components/Notice'
import { QrImage } from '#components/QrImage'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { useLiveCode } from './use-live-code'

/** The code of the card, new each minute; without a network nobody can check it, and the screen says so. */
export function CardCode() {
  const { code, error, isRunning, renew } = useLiveCode()
  if (error !== null) {
    const isOffline = error.isSilent
    return (
      <Stack>
        <Notice tone="refused" title={isOffline ? '离线，不可核验' : '会员码没有更新'}>
          {isOffline ? '连上网络后会员码才能核验。' : error.message}
        </Notice>
        <Button kind="quiet" label="刷新会员码" isBusy={isRunning} onClick={renew} />
      </Stack>
    )
  }
  if (code === null) return <Loading rows={1} />
  return (
    <Card>
      <QrImage png={code.qrPng} label="会员码" expiresAt={code.expiresAt} onExpired={renew} />
      <SafeText kind="note">
        请工作人员扫这个码核验。每个码只管 60 秒，对同一位工作人员只能核验一次，截图过时就作废。
      </SafeText>
    </Card>
  )
}
