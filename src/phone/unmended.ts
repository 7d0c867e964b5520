import { useRef } from 'react'
import type { Answers } from '#contract/eligibility'
import type { Problems } from '#contract/form'

/** The problems of the last try without those whose answer has been touched since; `tried` changes with each try. */
export function useUnmended(problems: Problems, answers: Answers, tried: unknown): Problems {
  const last = useRef({ tried, answers, touched: new Set<string>() })
  if (last.current.tried !== tried) last.current = { tried, answers, touched: new Set() }
  const { answers: then, touched } = last.current
  for (const code of Object.keys(problems)) if (answers[code] !== then[code]) touched.add(code)
  return Object.fromEntries(Object.entries(problems).filter(([code]) => !touched.has(code)))
}
