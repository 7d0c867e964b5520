import { View } from '@tarojs/components'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/applications'
import { dayLabel, dayOf } from '#contract/day'
import './TurnLines.scss'

const deadlines = {
  you: '前提交',
  union: '前答复',
  publicity: '公示结束',
  nobody: '前',
} as const satisfies Record<Application['turn']['whose'], string>

/** Whose turn it is, since when, until when, and what comes next. */
export function TurnLines({ turn }: Pick<Application, 'turn'>) {
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
