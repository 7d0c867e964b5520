import { useQueryClient } from '@tanstack/react-query'
import { useMoveClock } from '#api/demo'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { instantLabel } from '#contract/day'

/** The demo's time, and the three ways to move it on; afterwards everything is read again. */
export function DemoClock({ now }: { now: string }) {
  const client = useQueryClient()
  const move = useMoveClock()
  const moveBy = async (body: Parameters<typeof move.run>[0]['body']) => {
    if ((await move.run({ body })) !== null) await client.invalidateQueries()
  }
  return (
    <Card>
      <Stack>
        <SafeText kind="section">{`现在是 ${now.slice(0, 4)}年${instantLabel(new Date(now))}`}</SafeText>
        <Refusal error={move.error} />
        <Stack direction="row" gap="tight">
          <Button
            kind="quiet"
            label="快进 1 天"
            isDisabled={move.isRunning}
            onClick={() => void moveBy({ kind: 'days', days: 1 })}
          />
          <Button
            kind="quiet"
            label="快进 7 天"
            isDisabled={move.isRunning}
            onClick={() => void moveBy({ kind: 'days', days: 7 })}
          />
        </Stack>
        <Button
          kind="quiet"
          label="到公示结束"
          isBusy={move.isRunning}
          onClick={() => void moveBy({ kind: 'end_of_publicity' })}
        />
      </Stack>
    </Card>
  )
}
