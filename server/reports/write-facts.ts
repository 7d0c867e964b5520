import type { Programme } from '#contract/catalogue'
import type { Transaction } from '#server/db/database'
import { fact } from './tables'

interface Countable {
  now: Date
  event: string
  subject: { kind: string; id: string }
  about: {
    personId: string
    unionPath: string
    programme: Programme | null
    amountFen?: number
    fund?: string
  }
}

/** Writes what the programme's indicators count on this event. */
export async function writeFacts(tx: Transaction, { now, event, subject, about }: Countable): Promise<void> {
  const { programme } = about
  if (programme === null) return
  const counted = programme.indicators.filter((indicator) => indicator.on === event)
  if (counted.length === 0) return
  await tx.insert(fact).values(
    counted.map((indicator) => ({
      kind: indicator.fact,
      measure: indicator.measure,
      programmeCode: programme.code,
      unionPath: about.unionPath,
      personId: about.personId,
      quantity: 1,
      amountFen: about.amountFen ?? null,
      fund: about.fund ?? null,
      subjectKind: subject.kind,
      subjectId: subject.id,
      at: now,
    })),
  )
}
