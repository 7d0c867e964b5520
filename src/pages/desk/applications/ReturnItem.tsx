import { useState } from 'react'
import { useReturnItem } from '#api/applications'
import { Button } from '#components/Button'
import { OptionRows } from '#components/form/OptionRows'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import type { DeskApplication } from '#contract/application-file'
import { DecisionSheet } from './DecisionSheet'
import { ReasonPicker } from './ReasonPicker'
import { type DecisionProps, useFreshAfterConflict } from './use-decision'

/** Exactly one item goes back, with the reason; everything else stays accepted. */
export function ReturnItem({ file, refresh, isOpen, onClose }: DecisionProps) {
  const [code, setCode] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const command = useReturnItem()
  useFreshAfterConflict(command, refresh)
  const { id, revision, programme } = file.application
  const item = file.items.find((one) => one.code === code)
  const act = async () => {
    if (item === undefined) return
    const body = { revision, item: { kind: item.kind, code: item.code }, reason }
    if ((await command.run({ params: { id }, body })) !== null) onClose()
  }
  return (
    <DecisionSheet title="退回一项" isOpen={isOpen} onClose={onClose}>
      <SafeText>退回哪一项</SafeText>
      <OptionRows
        code="return-item"
        label="退回哪一项"
        options={papersFirst(file.items).map((one) => ({
          value: one.code,
          label: one.title,
          hint: one.kind === 'material' ? '材料' : undefined,
        }))}
        chosen={code}
        hasProblem={false}
        onChoose={setCode}
      />
      <ReasonPicker templates={programme.returnReasons} reason={reason} onReason={setReason} />
      <Refusal error={command.error} />
      <Button
        label={item === undefined ? '退回这一项' : `退回「${item.title}」`}
        isBusy={command.isRunning}
        isDisabled={item === undefined || reason.trim() === ''}
        onClick={() => void act()}
      />
    </DecisionSheet>
  )
}

/** Photos are what goes back most often, and stand last in a form. */
function papersFirst(items: DeskApplication['items']): DeskApplication['items'] {
  const isPaper = ({ kind }: DeskApplication['items'][number]) => kind === 'material'
  return [...items.filter(isPaper), ...items.filter((item) => !isPaper(item))]
}
