import { OptionRows } from '#components/form/OptionRows'
import { TypedInput } from '#components/form/TypedInput'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'

interface ReasonPickerProps {
  templates: readonly string[]
  reason: string
  onReason: (reason: string) => void
}

// As long as the contract lets a reason be.
const most = 200

/** A reason from the programme's list, to be taken as it is or put into own words. */
export function ReasonPicker({ templates, reason, onReason }: ReasonPickerProps) {
  return (
    <Stack>
      <SafeText>原因</SafeText>
      {templates.length > 0 && (
        <OptionRows
          code="reason-template"
          label="常用的原因"
          options={templates.map((template) => ({ value: template, label: template }))}
          chosen={templates.includes(reason) ? reason : null}
          hasProblem={false}
          onChoose={onReason}
        />
      )}
      <TypedInput
        code="reason"
        label="原因，可以自己写"
        placeholder="也可以自己写"
        text={reason}
        hasProblem={false}
        maxLength={most}
        onText={onReason}
      />
    </Stack>
  )
}
