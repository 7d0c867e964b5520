import { and, asc, eq, or } from 'drizzle-orm'
import { type Level, levels } from '#contract/catalogue'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import { union } from './tables'

export type Union = typeof union.$inferSelect

/** Throws not_found. */
export async function unionById(db: Database, id: string): Promise<Union> {
  const [row] = await db.select().from(union).where(eq(union.id, id))
  if (row === undefined) throw new AppError('not_found')
  return row
}

/** A union and those above it, from the city down. */
export async function lineOf(db: Database, path: string): Promise<Union[]> {
  const codes = path.split('.')
  const paths = codes.map((_, index) => codes.slice(0, index + 1).join('.'))
  return await db
    .select()
    .from(union)
    .where(or(...paths.map((each) => eq(union.path, each))))
    .orderBy(asc(union.path))
}

/**
 * Who decides at each level for someone of this union: the nearest union of that level or above on the way up to the
 * city. Throws not_found when the line holds none.
 */
export async function unionsDeciding(db: Database, path: string, asked: Level[]): Promise<Union[]> {
  const upwards = (await lineOf(db, path)).reverse()
  return asked.map((level) => {
    const found = upwards.find(
      // A group is a part of its union, and decides nothing by itself.
      ({ kind, level: own }) => kind !== 'group' && levels.indexOf(own) >= levels.indexOf(level),
    )
    if (found === undefined) throw new AppError('not_found')
    return found
  })
}

/** A union by its code in a city. Throws not_found. */
export async function unionByCode(db: Database, cityCode: string, code: string): Promise<Union> {
  const [row] = await db
    .select()
    .from(union)
    .where(and(eq(union.cityCode, cityCode), eq(union.code, code)))
  if (row === undefined) throw new AppError('not_found')
  return row
}

export async function cityUnion(db: Database, cityCode: string): Promise<Union> {
  const [row] = await db
    .select()
    .from(union)
    .where(and(eq(union.cityCode, cityCode), eq(union.kind, 'city')))
  if (row === undefined) throw new AppError('not_found')
  return row
}
