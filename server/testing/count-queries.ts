import type { Database } from '#server/db/database'

/** How many reads are begun on this database meanwhile. */
export async function countQueries(db: Database, work: () => Promise<unknown>): Promise<number> {
  const select = db.select.bind(db)
  let count = 0
  const counted = (...asked: Parameters<typeof select>) => {
    count += 1
    return select(...asked)
  }
  Object.assign(db, { select: counted })
  try {
    await work()
    return count
  } finally {
    Reflect.deleteProperty(db, 'select')
  }
}
