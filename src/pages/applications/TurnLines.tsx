import { View } from '@tarojs/components'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { dayLabel, dayOf } from '#contract/day'
import './TurnLines.scss'

const deadlines = {
  you: '前提交',
  union: '前答复',
  publicity: '公示结束',
} as const satisfies Record<Exclude<Application['turn']['whose'], 'nobody'>, string>

/** Whose turn it is, since when, until when, and what comes next; of nobody's turn only the last. */
export function TurnLines({ turn }: Pick<Application, 'turn'>) {
  if (turn.whose === 'nobody') return <SafeText>{turn.next}</SafeText>
  const since = `${dayLabel(dayOf(new Date(turn.since)))}开始`
  const due = turn.dueDay === null ? '' : `，${dayLabel(turn.dueDay)}${deadlines[turn.whose]}`
  return (
    <Stack gap="tight">
      <SafeText kind="note">现在轮到</SafeText>
      <View className="turn__name">
        <SafeText kind="section">{turn.name}</SafeText>
      </View>
      <SafeText kind="note">{`${since}${due}`}</SafeText>
      <SafeText>{turn.next}</SafeText>
    </Stack>
  )
}
