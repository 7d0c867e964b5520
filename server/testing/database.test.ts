import { sql } from 'drizzle-orm'
import type { OpenedDatabase } from '#server/db/database'
import { openTestDatabase } from './database'

let first: OpenedDatabase
let second: OpenedDatabase

beforeAll(async () => {
  first = await openTestDatabase()
  second = await openTestDatabase()
})

afterAll(async () => {
  await first.close()
  await second.close()
})

test('the tests run on the engine that was asked for', () => {
  expect(first.engine).toBe(process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'pglite')
})

test('what one test file writes, another does not see', async () => {
  await first.db.execute(sql`create table only_here (n int)`)
  await expect(second.db.execute(sql`select * from only_here`)).rejects.toThrow()
})
