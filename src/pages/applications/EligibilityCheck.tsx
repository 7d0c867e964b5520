import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '#components/Button'
import { ErrorSummary } from '#components/ErrorSummary'
import { FormFields } from '#components/form/FormFields'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import type { Programme } from '#contract/catalogue'
import { checkedFields, grantOf, isShown, judge, type RuleScope, scopeOf } from '#contract/eligibility'
import { checkFields, type Problems } from '#contract/form'
import type { Me } from '#contract/session'
import { withAnswer } from '#phone/answers'
import { keepDraft, readDraft } from '#phone/drafts'
import { knownPerson } from '#phone/known-person'
import { go } from '#phone/navigation'
import { useUnmended } from '#phone/unmended'
import { checkDraftKey } from './draft-keys'
import { VerdictView } from './VerdictView'

interface EligibilityCheckProps {
  programme: Programme
  today: string
  me: Me | null
}

/** The questions, then the verdict; the answers stay on this phone until the form takes them over. */
export function EligibilityCheck({ programme, today, me }: EligibilityCheckProps) {
  const key = checkDraftKey(programme.code)
  const owner = me?.id ?? null
  const [answers, setAnswers] = useState(() => readDraft(key, owner)?.answers ?? {})
  const [tried, setTried] = useState<{ problems: Problems; tries: number }>({ problems: {}, tries: 0 })
  const problems = useUnmended(tried.problems, answers, tried.tries)
  const [isJudged, setIsJudged] = useState(false)
  const asked = checkedFields(programme)
  const scope = scopeOf(programme, answers, knownPerson(me), today)
  const fields = asked.filter((field) => isShown(field, scope))

  const see = () => {
    const found = checkFields(fields, scope)
    setTried({ problems: found, tries: tried.tries + 1 })
    const isInOrder = Object.keys(found).length === 0
    setIsJudged(isInOrder)
    if (isInOrder) void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    keepDraft(key, { answers, revision: null, savedAt: new Date().toISOString(), owner }, fields)
  }
  if (asked.length === 0) return <Judged programme={programme} scope={scope} />
  if (isJudged) return <Judged programme={programme} scope={scope} onAgain={() => setIsJudged(false)} />
  return (
    <Page title="看看是否符合" footer={<Button label="看结果" onClick={see} />}>
      <Stack>
        <ErrorSummary key={tried.tries} problems={problems} />
        <Notice tone="info" title={`${programme.title}：先回答几个问题`}>
          不用登录。回答只留在这部手机上，决定申请后才会交给工会。
        </Notice>
        <FormFields
          fields={fields}
          answers={answers}
          problems={problems}
          today={today}
          onChange={(code, value) => setAnswers(withAnswer(answers, code, value))}
        />
      </Stack>
    </Page>
  )
}

interface JudgedProps {
  programme: Programme
  scope: RuleScope
  onAgain?: () => void
}

function Judged({ programme, scope, onAgain }: JudgedProps) {
  const verdict = judge(programme, scope)
  return (
    <VerdictView
      programme={programme}
      verdict={verdict}
      grantFen={verdict.state === 'eligible' ? grantOf(programme, scope) : null}
      onApply={() => go('applications/form', { code: programme.code })}
      {...(onAgain && { onAgain })}
    />
  )
}
