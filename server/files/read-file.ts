import { eq } from 'drizzle-orm'
import type { files } from '#contract/files'
import { officerMaySee } from '#server/applications/service'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Handler } from '#server/http/implement'
import { actorOfSession } from '#server/session/actor'
import { type FileRow, isValidLink } from './signed-link'
import { file } from './tables'

/** A stored file by its link. Whatever is wrong with link, session or right: not_found. */
export const readFile: Handler<typeof files.read> = async ({ params, query, context }) => {
  const { deps, now } = context
  const { variant, expires, session, signature } = query
  if (!isValidLink(deps.sealing, { id: params.id, variant, expires, session }, signature, now))
    throw new AppError('not_found')
  const row = await findReadable(deps.db, params.id, session, now)
  const key = variant === 'full' ? row.storeKey : row.thumbnailKey
  if (key === null) throw new AppError('not_found')
  return {
    bytes: await deps.files.read(key),
    type: row.mediaType,
    name: `${row.id}.${row.kind === 'pdf' ? 'pdf' : 'jpg'}`,
    cacheControl: 'private, max-age=300',
  }
}

/** The right is looked at when the link is used, not only when it was made. */
async function findReadable(db: Database, id: string, sessionId: string, now: Date): Promise<FileRow> {
  const actor = await actorOfSession(db, sessionId, now)
  const [row] = await db.select().from(file).where(eq(file.id, id))
  if (actor === null || row === undefined) throw new AppError('not_found')
  if (row.personId === actor.personId) return row
  if (row.applicationId !== null && (await officerMaySee(db, actor, row.applicationId))) return row
  throw new AppError('not_found')
}
