import { View } from '@tarojs/components'
import { useProgramme } from '#api/applications'
import { Button } from '#components/Button'
import { SafeText } from '#components/SafeText'
import { Tag, type Tone } from '#components/Tag'
import type { RuleVerdict } from '#contract/eligibility'
import { useCity } from '#phone/city'
import { openService } from '#phone/navigation'
import './RuleRow.scss'

const states = {
  met: { tone: 'done', label: '符合' },
  unmet: { tone: 'refused', label: '不符合' },
  unknown: { tone: 'quiet', label: '待确认' },
} as const satisfies Record<RuleVerdict['state'], { tone: Tone; label: string }>

/** One rule: met or not, the sentence with its figures, and what to do instead. */
export function RuleRow({ rule }: { rule: RuleVerdict }) {
  return (
    <View className="rule-row">
      <View className="rule-row__head">
        <SafeText>{rule.title}</SafeText>
        <Tag {...states[rule.state]} />
      </View>
      <SafeText kind="note">{rule.sentence}</SafeText>
      {rule.instead && (
        <View className="rule-row__instead">
          <SafeText kind="note">{`可以这样办：${rule.instead}`}</SafeText>
        </View>
      )}
      {rule.insteadProgramme && <OtherProgramme code={rule.insteadProgramme} />}
    </View>
  )
}

function OtherProgramme({ code }: { code: string }) {
  const { city } = useCity()
  const query = useProgramme(code, city?.code ?? null)
  if (query.state !== 'content') return null
  const { programme } = query.content
  return <Button kind="quiet" label={`看看「${programme.title}」`} onClick={() => openService(programme)} />
}
