import { eq } from 'drizzle-orm'
import { addDays, dayOf, instantOf } from '#contract/day'
import { demo } from '#contract/demo'
import { nextPublicityEnd } from '#server/applications/service'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { implement, type Route } from '#server/http/implement'
import { person } from '#server/identity/tables'
import { runDueWork } from '#server/jobs/due-work'
import { signIn } from '#server/session/sign-in'
import type { SmsStandIn } from '#server/sms/stand-in'
import type { DemoClock } from './demo-clock'
import { samplePeople } from './sample-people'

/** The demo's endpoints: sign-ins by role, the clock, what was "sent". Not added in production. */
export function demoRoutes(clock: DemoClock, sms: Pick<SmsStandIn, 'sent'>): Route[] {
  const clockView = () => ({ now: clock.now().toISOString(), startedAt: clock.startedAt.toISOString() })
  return implement(demo, {
    people: async () => samplePeople(),
    signIn: async ({ body, context }) =>
      signIn(context.deps, await sampleId(context.deps, body.code), context.now),
    clock: async () => clockView(),
    moveClock: async ({ body, context }) => {
      await clock.moveTo(await targetOf(context.deps, body, context.now))
      await runDueWork(context.deps)
      return clockView()
    },
    sms: async () => ({ items: sms.sent }),
  })
}

async function sampleId(deps: Deps, code: string): Promise<string> {
  const [row] = await deps.db.select({ id: person.id }).from(person).where(eq(person.sampleCode, code))
  if (row === undefined) throw new AppError('not_found')
  return row.id
}

type Move = { kind: 'days'; days: number } | { kind: 'to'; instant: string } | { kind: 'end_of_publicity' }

async function targetOf(deps: Deps, move: Move, now: Date): Promise<Date> {
  switch (move.kind) {
    case 'days':
      return new Date(now.getTime() + move.days * 24 * 60 * 60 * 1000)
    case 'to':
      return new Date(move.instant)
    case 'end_of_publicity': {
      const lastDay = await nextPublicityEnd(deps.db)
      if (lastDay === null) throw new AppError('not_found')
      return instantOf(addDays(lastDay < dayOf(now) ? dayOf(now) : lastDay, 1), '09:00')
    }
  }
}
