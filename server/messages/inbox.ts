import { and, count, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { QueryOf } from '#contract/endpoint'
import { type Message, type messages, subjectKinds } from '#contract/messages'
import type { Database } from '#server/db/database'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { message } from './tables'

/** A person's messages, newest first. */
export async function listMessages(db: Database, personId: string, query: QueryOf<typeof messages.list>) {
  const after = positionIn(query, ['id'])
  const rows = await db
    .select()
    .from(message)
    .where(and(eq(message.personId, personId), after === null ? undefined : lt(message.id, after.id)))
    .orderBy(desc(message.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, ({ id }) => [id])
  return { items: items.map(describe), nextCursor }
}

/** Marks messages of this person as read, all of them without ids. Returns how many are still unread. */
export async function readMessages(
  db: Database,
  personId: string,
  ids: string[] | undefined,
  now: Date,
): Promise<number> {
  await db
    .update(message)
    .set({ readAt: now })
    .where(and(isUnread(personId), ids === undefined ? undefined : inArray(message.id, ids)))
  return await unreadCount(db, personId)
}

export async function unreadCount(db: Database, personId: string): Promise<number> {
  const [row] = await db.select({ unread: count() }).from(message).where(isUnread(personId))
  return row?.unread ?? 0
}

function isUnread(personId: string) {
  return and(eq(message.personId, personId), isNull(message.readAt))
}

function describe(row: typeof message.$inferSelect): Message {
  const { id, title, text, at, readAt, subjectId } = row
  const kind = subjectKinds.find((each) => each === row.subjectKind)
  return {
    ...{ id, title, text },
    at: at.toISOString(),
    isRead: readAt !== null,
    subject: kind === undefined ? null : { kind, id: subjectId },
  }
}
