import { eq } from 'drizzle-orm'
import pino from 'pino'
import { person } from '#server/identity/tables'
import { openTestDatabase } from '#server/testing/database'
import { logOptions } from './log'

const canary = '样例金丝雀'

function logged(write: (log: pino.Logger) => void): string {
  const lines: string[] = []
  write(pino(logOptions({ logLevel: 'info', logPretty: false }), { write: (line) => void lines.push(line) }))
  return lines.join('')
}

test('a statement that fails is logged without the values it carried', async () => {
  const opened = await openTestDatabase()
  const values = { id: canary, createdAt: new Date(0), name: canary }
  await opened.db.insert(person).values(values)
  const error: unknown = await opened.db
    .insert(person)
    .values(values)
    .catch((failed: unknown) => failed)
  expect(await opened.db.select().from(person).where(eq(person.id, canary))).toHaveLength(1)
  await opened.close()
  const line = logged((log) => log.error({ err: error }, 'unexpected error'))
  expect(line).toContain('23505')
  expect(line).toContain('insert into')
  expect(line).not.toContain(canary)
})

test('any other error keeps its words and its place', () => {
  const line = logged((log) => log.error({ err: new RangeError('rule gave NaN') }))
  expect(line).toMatch(/rule gave NaN.*at /s)
})

test('a request is logged without its query and its token', () => {
  const request = {
    id: '1',
    method: 'GET',
    url: `/api/x?words=${canary}`,
    headers: { authorization: 'Bearer t' },
  }
  expect(logged((log) => log.info({ req: request }))).not.toMatch(/金丝雀|Bearer/)
})
