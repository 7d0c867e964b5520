import { and, eq, inArray, sql } from 'drizzle-orm'
import type { PgColumn, PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core'
import type { Programme } from '#contract/catalogue'
import type { EventOf, Machine } from '#contract/machine'
import { writeAuditRow } from '#server/audit/write-audit-row'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { writeMessage } from '#server/messages/write-message'
import { writeFacts } from '#server/reports/write-facts'
import { event } from './tables'

/** Who acts: a person for oneself, an officer for a union, or the system. */
export interface Acting {
  personId: string | null
  unit: string | null
}

export const theSystem: Acting = { personId: null, unit: null }

/** What a change is about: whom it concerns, where it lies, under which programme. */
export interface About {
  personId: string
  unionPath: string
  /** What messages call it. */
  title: string
  programme: Programme | null
  amountFen?: number
  fund?: string
  /** Whether the person is told, where the event has a text. Default yes. */
  isSilent?: boolean
}

interface Happening<M extends Machine> {
  machine: M
  event: EventOf<M>
  id: string
  acting: Acting
  about: About
  now: Date
  /** What the person concerned may read. */
  note?: string
  /** Kept with the event and the audit row; no personal data. */
  detail?: Record<string, string | number | null>
  /** Words for the message's text beside title and note. */
  words?: Record<string, string>
}

type StatusTable = PgTable & { id: PgColumn; status: PgColumn; revision: PgColumn; updatedAt: PgColumn }

interface Change<M extends Machine, T extends StatusTable> extends Happening<M> {
  table: T
  /** The revision that the actor saw; another one is refused. */
  revision?: number
  set?: PgUpdateSetSource<T>
}

/**
 * The one way a status changes: by the contract's table, with its event, audit row, facts and message in the same
 * transaction. Throws state_changed when the record is no longer where the event may start, or not_found.
 */
export async function transition<M extends Machine, T extends StatusTable>(
  tx: Transaction,
  change: Change<M, T>,
): Promise<void> {
  const rule = change.machine.events[change.event]
  if (rule === undefined || rule.from.length === 0)
    throw new RangeError(`${change.machine.name}.${change.event} changes nothing`)
  const before = await statusOf(tx, change.table, change.id)
  const changed = await tx
    .update(change.table)
    .set({
      ...change.set,
      status: rule.to,
      revision: sql`${change.table.revision} + 1`,
      updatedAt: change.now,
    } as PgUpdateSetSource<T>)
    .where(
      and(
        eq(change.table.id, change.id),
        inArray(change.table.status, [...rule.from]),
        change.revision === undefined ? undefined : eq(change.table.revision, change.revision),
      ),
    )
    .returning({ id: change.table.id })
  if (changed.length === 0) {
    const now = await statusOf(tx, change.table, change.id)
    throw new AppError('state_changed', { status: change.machine.statuses[now]?.label ?? now })
  }
  await follow(tx, change, before, rule.to)
}

/** The beginning of a record: its row was just inserted with this event's status. */
export async function begin<M extends Machine>(tx: Transaction, happening: Happening<M>): Promise<void> {
  await follow(tx, happening, null, beginningOf(happening.machine, happening.event))
}

/** The status that a beginning event gives, for the insert. */
export function beginningOf<Status extends string, Event extends string>(
  machine: Machine<Status, Event>,
  name: NoInfer<Event>,
): Status {
  const rule = machine.events[name]
  if (rule === undefined || rule.from.length > 0)
    throw new RangeError(`${machine.name}.${name} begins nothing`)
  return rule.to
}

async function statusOf(tx: Transaction, table: StatusTable, id: string): Promise<string> {
  const [row] = await tx
    .select({ status: table.status })
    .from(table as PgTable)
    .where(eq(table.id, id))
  if (row === undefined) throw new AppError('not_found')
  return String(row.status)
}

async function follow<M extends Machine>(
  tx: Transaction,
  happening: Happening<M>,
  from: string | null,
  to: string,
): Promise<void> {
  const { machine, id, acting, about, now, note, detail } = happening
  const name: string = happening.event
  await tx.insert(event).values({
    machine: machine.name,
    subjectId: id,
    name,
    fromStatus: from,
    toStatus: to,
    actorPersonId: acting.personId,
    actorUnit: acting.unit,
    note: note ?? null,
    detail: detail ?? null,
    at: now,
  })
  const subject = { kind: machine.name, id }
  await writeAuditRow(tx, {
    now,
    acting,
    action: `${machine.name}.${name}`,
    subject,
    unionPath: about.unionPath,
    detail,
  })
  await writeFacts(tx, { now, event: name, subject, about })
  if (!about.isSilent)
    await writeMessage(tx, {
      now,
      event: `${machine.name}.${name}`,
      subject,
      about,
      note,
      words: happening.words ?? {},
    })
}
