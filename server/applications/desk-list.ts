import { and, asc, desc, eq, inArray, isNotNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { applications } from '#contract/applications'
import { dayOf } from '#contract/day'
import type { QueryOf, ResponseOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { heldRoles, withinScope } from '#server/session/policy'
import { maskedApplicantName } from './applicant-name'
import type { ApplicationRow } from './open-application'
import type { Reading } from './reading'
import { application } from './tables'

type Query = QueryOf<typeof applications.deskList>
type DeskList = ResponseOf<typeof applications.deskList>

/** What waits for this officer, the most urgent first; or all of the officer's subtree, the newest first. */
export async function deskList(reading: Reading, officer: Actor, query: Query): Promise<DeskList> {
  const rows = await (query.show === 'all'
    ? newestOf(reading.db, officer, query)
    : waitingFirst(reading.db, officer, query))
  const { items, nextCursor } = pageFrom(rows, query, ({ dueDay, id }) =>
    query.show === 'all' ? [id] : [dueDay ?? '', id],
  )
  return { items: items.map((row) => describe(reading.sealing, row, dayOf(reading.now))), nextCursor }
}

/** Their step is the officer's own, and so is not the case. */
function isWaitingFor(officer: Actor): SQL | undefined {
  const unions = heldRoles(officer, 'officer').map(({ unionId }) => unionId)
  return and(
    eq(application.status, 'in_review'),
    inArray(application.decidingUnionId, unions),
    ne(application.personId, officer.personId),
  )
}

async function waitingFirst(db: Database, officer: Actor, query: Query): Promise<ApplicationRow[]> {
  const after = positionIn(query, ['dueDay', 'id'])
  return await db
    .select()
    .from(application)
    .where(
      and(
        isWaitingFor(officer),
        after === null
          ? undefined
          : sql`(${application.dueDay}, ${application.id}) > (${after.dueDay}::date, ${after.id})`,
      ),
    )
    .orderBy(asc(application.dueDay), asc(application.id))
    .limit(rowsFor(query))
}

async function newestOf(db: Database, officer: Actor, query: Query): Promise<ApplicationRow[]> {
  const after = positionIn(query, ['id'])
  return await db
    .select()
    .from(application)
    .where(
      and(
        withinScope(officer, 'officer', application.unionPath),
        query.reference === undefined
          ? isNotNull(application.reference)
          : eq(application.reference, query.reference),
        after === null ? undefined : lt(application.id, after.id),
      ),
    )
    .orderBy(desc(application.id))
    .limit(rowsFor(query))
}

function describe(sealing: Sealing, row: ApplicationRow, today: string): DeskList['items'][number] {
  const isOpen = row.status === 'in_review'
  return {
    id: row.id,
    reference: row.reference ?? '',
    title: row.title,
    maskedName: maskedApplicantName(sealing, row),
    unionName: row.unionName,
    status: row.status,
    stepTitle: isOpen ? row.stepTitle : null,
    since: row.updatedAt.toISOString(),
    dueDay: isOpen ? row.dueDay : null,
    isOverdue: isOpen && row.dueDay !== null && row.dueDay < today,
    hasWarning: row.warnings.length > 0 && isOpen,
  }
}
