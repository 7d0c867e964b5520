import { useEffect, useRef, useState } from 'react'
import type { ApiError } from '#api/api-error'
import { useVerifyCard } from '#api/membership'
import { Button } from '#components/Button'
import { Loading } from '#components/Loading'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { dayLabel, dayOf, timeOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import { type membership, membershipMachine } from '#contract/membership'
import { referenceLabel } from '#phone/format'
import { ScanResult } from '../ScanResult'

type Checked = ResponseOf<typeof membership.verifyCard>

const refusals: Partial<Record<ApiError['code'], string>> = {
  card_code_expired: '已过期',
  card_code_used: '已经核验过',
  card_code_invalid: '不是会员码',
}

/** One member's code, checked as soon as it is here. */
export function VerifyOne({ code }: { code: string }) {
  const command = useVerifyCard()
  const [checked, setChecked] = useState<Checked | null>(null)
  const verify = async () => setChecked(await command.run({ body: { code } }))
  const first = useRef(verify)
  useEffect(() => void first.current(), [])
  const { error, isRunning } = command
  if (checked !== null) return <Standing checked={checked} />
  if (error === null) return <Loading rows={1} />
  return (
    <Stack>
      <ScanResult tone="refused" title={refusals[error.code] ?? '没有核验成'}>
        <SafeText>{error.message}</SafeText>
      </ScanResult>
      {error.isSilent && (
        <Button kind="quiet" label="再试一次" isBusy={isRunning} onClick={() => void verify()} />
      )}
    </Stack>
  )
}

/** Somebody may have left since the card was opened. */
function Standing({ checked: { card, checkedAt } }: { checked: Checked }) {
  const isMember = card.status === 'active'
  const since = dayOf(new Date(card.since))
  return (
    <ScanResult
      tone={isMember ? 'done' : 'refused'}
      title={isMember ? '在会会员' : membershipMachine.statuses[card.status].label}
    >
      <SafeText kind="section">{card.maskedName}</SafeText>
      <SafeText>{card.unionName}</SafeText>
      <SafeText kind="note">{`会员号 ${referenceLabel(card.memberNumber)}`}</SafeText>
      <SafeText kind="note">{`${since.slice(0, 4)}年${dayLabel(since)}入会`}</SafeText>
      <SafeText kind="note">{`${timeOf(new Date(checkedAt))} 核验`}</SafeText>
    </ScanResult>
  )
}
