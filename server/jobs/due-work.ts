import { endPublicity } from '#server/applications/service'
import { lapseBookings, remindBookings } from '#server/bookings/service'
import type { Deps } from '#server/deps'
import { expireEntitlements } from '#server/entitlements/service'
import { forgetUploadCounts, removeOrphanFiles, removeStrays } from '#server/files/service'
import { forgetAnswers } from '#server/http/once'
import { forgetAskings } from '#server/identity/count-asking'
import { forgetCardChecks } from '#server/membership/service'
import { deliverMessages } from '#server/messages/service'
import { forgetSignIns } from '#server/session/forget-sign-ins'

type DueWork = (deps: Deps, now: Date, stopping: AbortSignal) => Promise<void>

/**
 * Work that is due by state and clock; each piece may run twice without doing anything twice. Delivery comes last,
 * because it waits for WeChat.
 */
const dueWork: Record<string, DueWork> = {
  endPublicity,
  remindBookings,
  lapseBookings,
  expireEntitlements,
  removeOrphanFiles,
  removeStrays,
  forgetAnswers,
  forgetSignIns,
  forgetCardChecks,
  forgetAskings,
  forgetUploadCounts,
  deliverMessages,
}

const never = new AbortController().signal

/** Runs everything that is due now; a piece that fails is logged and tried again next time. */
export async function runDueWork(deps: Deps, stopping: AbortSignal = never): Promise<void> {
  for (const [name, work] of Object.entries(dueWork)) {
    if (stopping.aborted) return
    try {
      await work(deps, deps.clock.now(), stopping)
    } catch (error) {
      deps.log.error({ err: error, work: name }, 'due work failed')
    }
  }
}

/** Runs due work every few seconds, one round at a time. `stop` ends the round under way between two pieces. */
export function startDueWork(deps: Deps, everyMs = 5000): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let round = Promise.resolve()
  let timer = setTimeout(next, everyMs)
  function next(): void {
    round = runDueWork(deps, stopping.signal).then(() => {
      if (!stopping.signal.aborted) timer = setTimeout(next, everyMs)
    })
  }
  return {
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await round
    },
  }
}
