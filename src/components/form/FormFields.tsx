import type { ComponentType } from 'react'
import type { Field, FieldKind } from '#contract/catalogue'
import type { Answer, Answers } from '#contract/eligibility'
import type { Problems } from '#contract/form'
import { Stack } from '../Stack'
import { ChoiceControl, PlaceControl, YesNoControl } from './ChoiceControl'
import { DateControl } from './DateControl'
import { DeclarationControl } from './DeclarationControl'
import { BankAccountControl, IdentityNumberControl, PhoneControl } from './DigitsControl'
import { FieldFrame } from './FieldFrame'
import type { FieldControlProps, PlaceOption } from './field-control'
import { CountControl, MoneyControl } from './NumberControl'
import { NameControl, TextControl } from './TextControl'

/** One control for each kind of field; a new kind doesn't compile without one. */
const controls = {
  text: TextControl,
  name: NameControl,
  identity_number: IdentityNumberControl,
  phone: PhoneControl,
  choice: ChoiceControl,
  date: DateControl,
  money: MoneyControl,
  count: CountControl,
  yes_no: YesNoControl,
  bank_account: BankAccountControl,
  place: PlaceControl,
  declaration: DeclarationControl,
} satisfies Record<FieldKind, ComponentType<FieldControlProps>>

interface FormFieldsProps {
  /** Only those that are shown for these answers. */
  fields: readonly Field[]
  answers: Answers
  problems: Problems
  today: string
  places?: readonly PlaceOption[]
  onChange: (code: string, value: Answer | undefined) => void
}

/** Renders any form of any programme. */
export function FormFields({ fields, answers, problems, today, places = [], onChange }: FormFieldsProps) {
  return (
    <Stack gap="wide">
      {fields.map((field) => {
        const Control = controls[field.kind]
        return (
          <FieldFrame key={field.code} field={field} problem={problems[field.code]}>
            <Control
              field={field}
              value={answers[field.code]}
              hasProblem={problems[field.code] !== undefined}
              places={places}
              today={today}
              onChange={(value) => onChange(field.code, value)}
            />
          </FieldFrame>
        )
      })}
    </Stack>
  )
}
