import { useState } from 'react'
import { useReturnItem } from '#api/applications'
import { Button } from '#components/Button'
import { OptionRows } from '#components/form/OptionRows'
import { Refusal } from '#components/Refusal'
import { SafeText } from '#components/SafeText'
import type { DeskApplication } from '#contract/application-file'
import type { ReturnReason } from '#contract/catalogue'
import { DecisionSheet } from './DecisionSheet'
import { ReasonPicker } from './ReasonPicker'
import { type DecisionProps, useFreshAfterConflict } from './use-decision'

type Item = DeskApplication['items'][number]

/** Exactly one item goes back, with the reason; everything else stays accepted. */
export function ReturnItem({ file, refresh, isOpen, onClose }: DecisionProps) {
  const [code, setCode] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const command = useReturnItem()
  useFreshAfterConflict(command, refresh)
  const close = () => {
    command.reset()
    onClose()
  }
  const { id, revision, programme } = file.application
  const item = file.items.find((one) => one.code === code)
  const choose = (chosen: string) => {
    setCode(chosen)
    setReason('')
  }
  const act = async () => {
    if (item === undefined) return
    const body = { revision, item: { kind: item.kind, code: item.code }, reason }
    if ((await command.run({ params: { id }, body })) !== null) onClose()
  }
  return (
    <DecisionSheet title="退回一项" isOpen={isOpen} onClose={close}>
      <ItemRows items={file.items} chosen={code} onChoose={choose} />
      <ReasonPicker
        templates={reasonsFor(item, programme.returnReasons)}
        reason={reason}
        onReason={setReason}
      />
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

interface ItemRowsProps {
  items: Item[]
  chosen: string | null
  onChoose: (code: string) => void
}

function ItemRows({ items, chosen, onChoose }: ItemRowsProps) {
  const options = papersFirst(items).map(({ code, title, kind }) => ({
    value: code,
    label: title,
    hint: kind === 'material' ? '材料' : undefined,
  }))
  return (
    <>
      <SafeText>退回哪一项</SafeText>
      <OptionRows
        code="return-item"
        label="退回哪一项"
        options={options}
        chosen={chosen}
        hasProblem={false}
        onChoose={onChoose}
      />
    </>
  )
}

/** Only what may be wrong with this item; before one is chosen, none. */
function reasonsFor(item: Item | undefined, reasons: readonly ReturnReason[]): string[] {
  if (item === undefined) return []
  return reasons
    .filter(({ of, kind }) =>
      of === undefined ? kind === undefined || kind === item.kind : of.includes(item.code),
    )
    .map(({ text }) => text)
}

/** Photos are what goes back most often, and stand last in a form. */
function papersFirst(items: Item[]): Item[] {
  const isPaper = ({ kind }: Item) => kind === 'material'
  return [...items.filter(isPaper), ...items.filter((item) => !isPaper(item))]
}
