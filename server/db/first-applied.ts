import { asc, sql } from 'drizzle-orm'
import { bigint, pgSchema, serial, text } from 'drizzle-orm/pg-core'
import type { Database } from './database'

/** Drizzle's own list of the migrations that a database went through. */
const applied = pgSchema('drizzle').table('__drizzle_migrations', {
  id: serial('id').primaryKey(),
  hash: text('hash').notNull(),
  createdAt: bigint('created_at', { mode: 'number' }).notNull(),
})

/** The migration that made the tables; null in an empty database. */
export async function firstApplied(db: Database): Promise<{ hash: string; createdAt: number } | null> {
  const isListed = await db.$count(
    sql`pg_tables`,
    sql`schemaname = 'drizzle' and tablename = '__drizzle_migrations'`,
  )
  if (isListed === 0) return null
  const [first] = await db.select().from(applied).orderBy(asc(applied.id)).limit(1)
  return first ?? null
}
