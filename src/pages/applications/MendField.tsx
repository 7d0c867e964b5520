import { useState } from 'react'
import { useMendApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import { Button } from '#components/Button'
import { FormFields } from '#components/form/FormFields'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import type { Field } from '#contract/catalogue'
import type { Answers } from '#contract/eligibility'
import { checkGroup, type Problems } from '#contract/form'
import { withAnswer } from '#phone/answers'
import { useFormSetting } from './use-form-setting'

interface MendFieldProps {
  application: Application
  field: Field
}

export function MendField({ application, field }: MendFieldProps) {
  const mend = useMendApplication()
  const show = useShowApplication()
  const { places, scopeFor } = useFormSetting(application)
  const [answers, setAnswers] = useState<Answers>(application.answers)
  const [problems, setProblems] = useState<Problems>({})
  const scope = scopeFor({ ...application, answers })

  const handIn = async () => {
    const found = checkGroup(application.programme, [field], scope, application.answers)
    setProblems(found)
    if (Object.keys(found).length > 0) return
    const value = answers[field.code]
    const mended = await mend.run({
      params: { id: application.id },
      body: {
        revision: application.revision,
        ...(value !== undefined && { answers: { [field.code]: value } }),
      },
    })
    if (mended !== null) show(mended)
  }
  return (
    <Stack>
      <FormFields
        fields={[field]}
        answers={answers}
        problems={{ ...problems, ...mend.error?.fields }}
        today={scope.today}
        places={places}
        onChange={(code, value) => setAnswers(withAnswer(answers, code, value))}
      />
      <Refusal error={mend.error} />
      <Button label="改好了，交回去" isBusy={mend.isRunning} onClick={() => void handIn()} />
    </Stack>
  )
}
