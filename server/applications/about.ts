import type { About } from '#server/transition/transition'
import type { OpenApplication } from './open-application'

/** Whom and what a change of this application concerns. */
export function aboutOf(
  { row, programme }: Pick<OpenApplication, 'row' | 'programme'>,
  more: Pick<About, 'isSilent' | 'amountFen'> = {},
): About {
  const { personId, unionPath, title } = row
  const { fulfilment } = programme
  const fund = fulfilment.kind === 'money' ? { fund: fulfilment.fund } : {}
  return { personId, unionPath, title, programme, ...fund, ...more }
}
