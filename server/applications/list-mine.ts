import { and, desc, eq, isNotNull, lt, ne, or } from 'drizzle-orm'
import type { applications } from '#contract/applications'
import type { QueryOf, ResponseOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { application } from './tables'
import { turnName } from './turn'

/** A person's drafts and applications, newest first; drafts that were thrown away are gone. */
export async function listMine(
  db: Database,
  personId: string,
  query: QueryOf<typeof applications.mine>,
): Promise<ResponseOf<typeof applications.mine>> {
  const after = positionIn(query, ['id'])
  const rows = await db
    .select()
    .from(application)
    .where(
      and(
        eq(application.personId, personId),
        query.programme === undefined ? undefined : eq(application.programmeCode, query.programme),
        query.city === undefined ? undefined : eq(application.cityCode, query.city),
        or(isNotNull(application.reference), ne(application.status, 'withdrawn')),
        after === null ? undefined : lt(application.id, after.id),
      ),
    )
    .orderBy(desc(application.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, ({ id }) => [id])
  return {
    items: items.map((row) => ({
      id: row.id,
      reference: row.reference,
      programmeCode: row.programmeCode,
      title: row.title,
      status: row.status,
      updatedAt: (row.status === 'draft' ? row.savedAt : row.updatedAt).toISOString(),
      turnName: turnName(row),
    })),
    nextCursor,
  }
}
