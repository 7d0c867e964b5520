import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '#api/api-error'
import { useRedeem } from '#api/entitlements'
import { Button } from '#components/Button'
import { Loading } from '#components/Loading'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { timeOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { entitlements } from '#contract/entitlements'
import { ScanResult } from '../ScanResult'

const refusals: Partial<Record<ApiError['code'], string>> = {
  voucher_unknown: '没有这个码',
  voucher_redeemed: '已经领过',
  voucher_expired: '已过期',
  voucher_elsewhere: '不在这里领',
}

/** One code, redeemed as soon as it is here; asking again after silence can't hand over twice. */
export function RedeemOne({ code }: { code: string }) {
  const command = useRedeem()
  const [handed, setHanded] = useState<ResponseOf<typeof entitlements.redeem> | null>(null)
  const redeem = async () => setHanded(await command.run({ body: { code } }))
  const first = useRef(redeem)
  useEffect(() => void first.current(), [])
  const { error, isRunning } = command
  if (handed !== null) {
    return (
      <ScanResult tone="done" title="已核销，请发放">
        <SafeText kind="section">{`${handed.maskedName ?? '会员'} · ${handed.title}`}</SafeText>
        <SafeText>{handed.contents.join('、')}</SafeText>
        <SafeText kind="note">{`已在 ${timeOf(new Date(handed.redeemedAt))} 登记`}</SafeText>
      </ScanResult>
    )
  }
  if (error === null) return <Loading rows={1} />
  return (
    <Stack>
      <ScanResult tone="refused" title={refusals[error.code] ?? '没有登记上'}>
        <SafeText>{error.message}</SafeText>
      </ScanResult>
      {error.isSilent && (
        <Button kind="quiet" label="再试一次" isBusy={isRunning} onClick={() => void redeem()} />
      )}
    </Stack>
  )
}
