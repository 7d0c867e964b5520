import { lt, or } from 'drizzle-orm'
import type { Deps } from '#server/deps'
import { session, smsCode } from './tables'

const dayMs = 24 * 60 * 60 * 1000
/** Longer than the day over which codes are counted. */
const codesKeptMs = 2 * dayMs
/** After the end: for the question who was signed in. */
const sessionsKeptMs = 30 * dayMs

/** Due work: codes and sessions that nobody can use any more. */
export async function forgetSignIns({ db }: Pick<Deps, 'db'>, now: Date): Promise<void> {
  await db.delete(smsCode).where(lt(smsCode.sentAt, new Date(now.getTime() - codesKeptMs)))
  const long = new Date(now.getTime() - sessionsKeptMs)
  await db.delete(session).where(or(lt(session.endedAt, long), lt(session.expiresAt, long)))
}
