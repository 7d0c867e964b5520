import { endPublicity } from '#server/applications/service'
import { lapseBookings, remindBookings } from '#server/bookings/service'
import type { Deps } from '#server/deps'
import { expireEntitlements } from '#server/entitlements/service'
import { removeOrphanFiles } from '#server/files/service'
import { forgetAnswers } from '#server/http/once'
import { deliverMessages } from '#server/messages/service'

/** Work that is due by state and clock; each piece may run twice without doing anything twice. */
const dueWork: Record<string, (deps: Deps, now: Date) => Promise<void>> = {
  endPublicity,
  remindBookings,
  lapseBookings,
  expireEntitlements,
  removeOrphanFiles,
  forgetAnswers,
  deliverMessages,
}

/** Runs everything that is due now; a piece that fails is logged and tried again next time. */
export async function runDueWork(deps: Deps): Promise<void> {
  for (const [name, work] of Object.entries(dueWork)) {
    try {
      await work(deps, deps.clock.now())
    } catch (error) {
      deps.log.error({ err: error, work: name }, 'due work failed')
    }
  }
}

/** Runs due work every few seconds, one round at a time. `stop` waits for the round under way. */
export function startDueWork(deps: Deps, everyMs = 5000): { stop(): Promise<void> } {
  let round = Promise.resolve()
  let isStopped = false
  let timer = setTimeout(next, everyMs)
  function next(): void {
    round = runDueWork(deps).then(() => {
      if (!isStopped) timer = setTimeout(next, everyMs)
    })
  }
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await round
    },
  }
}
