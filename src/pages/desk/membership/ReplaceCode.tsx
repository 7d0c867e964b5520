import { View } from '@tarojs/components'
import { useReplaceCode } from '#api/membership'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import './CodeSheet.scss'
import type { DeskCode } from './desk-code'

interface ReplaceCodeProps {
  code: DeskCode
  onDone: (next: string) => void
  onBack: () => void
}

/** Posters that hang already stop working: that is worth one more question. */
export function ReplaceCode({ code, onDone, onBack }: ReplaceCodeProps) {
  const command = useReplaceCode()
  const replace = async () => {
    const next = await command.run({ params: { code: code.code }, body: {} })
    if (next !== null) onDone(next.code)
  }
  return (
    <View className="code-sheet">
      <Stack>
        <SafeText kind="section">停用旧码，换一个新码</SafeText>
        <Notice tone="waiting" title="旧海报和旧链接马上失效">
          {`已经贴出去的${code.unionName}海报要换成新的。已经入会的人不受影响。`}
        </Notice>
        <Refusal error={command.error} />
        <Button label="停用并换新码" isBusy={command.isRunning} onClick={() => void replace()} />
        <Button kind="plain" label="再想想" onClick={onBack} />
      </Stack>
    </View>
  )
}
