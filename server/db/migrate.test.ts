import { sql } from 'drizzle-orm'
import { openTestDatabase } from '#server/testing/database'
import type { OpenedDatabase } from './database'
import { migrate } from './migrate'

let database: OpenedDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a database that is up to date is opened again', async () => {
  await expect(migrate(database)).resolves.toBeUndefined()
})

test.each([
  ['the same tables at another time', sql`created_at = created_at - 1`],
  ['another first migration', sql`hash = 'another'`],
])(
  'a database that comes from %s is told what to do, in both languages, and left as it is',
  async (_, change) => {
    await database.db.execute(sql`update drizzle.__drizzle_migrations set ${change}`)
    const refused = migrate(database)
    const words =
      database.engine === 'pglite' ? /删除 DATA_DIR[\s\S]*Delete DATA_DIR/ : /空的数据库[\s\S]*empty/
    await expect(refused).rejects.toThrow(/另一个版本[\s\S]*没有删除[\s\S]*another version/)
    await expect(refused).rejects.toThrow(words)
    await expect(database.db.execute(sql`select * from application`)).resolves.toBeDefined()
  },
)
