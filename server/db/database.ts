import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

/** The same face for PGlite, PostgreSQL and a transaction on either. */
export type Database = PgDatabase<PgQueryResultHKT>
/** A transaction; a function that takes one promises not to open its own. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export interface OpenedDatabase {
  db: Database
  engine: 'pglite' | 'postgres'
  close(): Promise<void>
}
