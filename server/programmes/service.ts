import { createHash } from 'node:crypto'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import { daysBetween } from '#contract/day'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { programmeVersion } from './tables'

export interface PublishedProgramme {
  versionId: string
  cityCode: string
  programme: Programme
}

/** The version that is in force in a city. Throws not_found. */
export async function currentProgramme(
  db: Database,
  cityCode: string,
  code: string,
): Promise<PublishedProgramme> {
  const [row] = await db
    .select()
    .from(programmeVersion)
    .where(and(eq(programmeVersion.cityCode, cityCode), eq(programmeVersion.code, code)))
    .orderBy(desc(programmeVersion.version))
    .limit(1)
  if (row === undefined) throw new AppError('not_found')
  return { versionId: row.id, cityCode, programme: row.programme }
}

/** The version that a running case stays with. Throws not_found. */
export async function programmeOfVersion(db: Database, versionId: string): Promise<PublishedProgramme> {
  const [row] = await db.select().from(programmeVersion).where(eq(programmeVersion.id, versionId))
  if (row === undefined) throw new AppError('not_found')
  return { versionId: row.id, cityCode: row.cityCode, programme: row.programme }
}

/** The same for many cases, by the version's id. */
export async function programmesOfVersions(
  db: Database,
  versionIds: readonly string[],
): Promise<Map<string, Programme>> {
  const rows = await db
    .select({ id: programmeVersion.id, programme: programmeVersion.programme })
    .from(programmeVersion)
    .where(inArray(programmeVersion.id, [...new Set(versionIds)]))
  return new Map(rows.map(({ id, programme }) => [id, programme]))
}

/** All programmes in force in a city, in the order in which they were first published. */
export async function programmesOf(db: Database, cityCode: string): Promise<PublishedProgramme[]> {
  const rows = await db
    .selectDistinctOn([programmeVersion.code])
    .from(programmeVersion)
    .where(eq(programmeVersion.cityCode, cityCode))
    .orderBy(programmeVersion.code, desc(programmeVersion.version))
  return rows
    .sort((left, right) => left.id.localeCompare(right.id))
    .map((row) => ({ versionId: row.id, cityCode, programme: row.programme }))
}

/** Publishes a new version where the content differs from the last one. */
export async function publishProgramme(
  db: Database,
  cityCode: string,
  programme: Programme,
  now: Date,
): Promise<void> {
  const contentHash = createHash('sha256').update(JSON.stringify(programme)).digest('base64url')
  const [last] = await db
    .select({ version: programmeVersion.version, contentHash: programmeVersion.contentHash })
    .from(programmeVersion)
    .where(and(eq(programmeVersion.cityCode, cityCode), eq(programmeVersion.code, programme.code)))
    .orderBy(desc(programmeVersion.version))
    .limit(1)
  if (last?.contentHash === contentHash) return
  const version = (last?.version ?? 0) + 1
  await db
    .insert(programmeVersion)
    .values({
      cityCode,
      code: programme.code,
      version,
      contentHash,
      programme: sql`${JSON.stringify(programme)}::jsonb`,
      publishedAt: now,
    })
    .onConflictDoNothing()
}

export interface Opening {
  isOpen: boolean
  /** Days until the last day, today counted as 0; null all year round or when closed. */
  daysLeft: number | null
}

/** Whether a programme takes applications on a day. */
export function openingOf({ window }: Programme, today: string): Opening {
  if (window === null) return { isOpen: true, daysLeft: null }
  const isOpen = window.from <= today && today <= window.to
  return { isOpen, daysLeft: isOpen ? daysBetween(today, window.to) : null }
}

/** 7月1日—8月27日, or 全年 */
export function windowLabel({ window }: Programme): string {
  if (window === null) return '全年'
  const label = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
  return `${label(window.from)}—${label(window.to)}`
}
