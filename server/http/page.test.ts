import { sql } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { bookings } from '#contract/bookings'
import { content } from '#contract/content'
import type { Endpoint } from '#contract/endpoint'
import { entitlements } from '#contract/entitlements'
import { membership } from '#contract/membership'
import { messages } from '#contract/messages'
import { joinCode, union } from '#server/membership/tables'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['jingxi'] })
})
afterAll(() => world.close())

const cursorOf = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url')

const id = '01988888-0000-7000-8000-000000000000'
const byId = [[], [id, id], [''], ['a\0b'], ['a'.repeat(65)], [1], null]
const byDay = [[id], ['today', id], ['2026-13-01', id], ['0000-01-01', id], ['2026-08-03', 'a\0b'], [7, id]]
const byInstant = [
  ['soon', id],
  ['2026-08-03', id],
  ['0000-01-01T00:00:00Z', id],
]

const lists: [string, Endpoint, string, Record<string, string>, unknown[]][] = [
  ['messages', messages.list, 'jingxi-worker', {}, byId],
  ['my applications', applications.mine, 'jingxi-worker', {}, byId],
  ['my bookings', bookings.mine, 'jingxi-worker', {}, byId],
  ['my entitlements', entitlements.mine, 'jingxi-worker', {}, byId],
  ['articles', content.list, 'jingxi-worker', { city: 'jingxi' }, byDay],
  ['what waits on the desk', applications.deskList, 'jingxi-city-officer', {}, byDay],
  ['everything on the desk', applications.deskList, 'jingxi-city-officer', { show: 'all' }, byId],
  ['join codes', membership.deskCodes, 'jingxi-city-officer', {}, byId],
  ['consultations to come', bookings.deskList, 'jingxi-lawyer', {}, byInstant],
  ['consultations that are over', bookings.deskList, 'jingxi-lawyer', { show: 'past' }, byInstant],
]

test.each(lists)(
  'a cursor of %s that nobody was given is refused',
  async (_, list, code, query, positions) => {
    const token = await world.signIn(code)
    for (const cursor of ['nonsense', ...positions.map(cursorOf)]) {
      const { status, refusal } = await world.call(list, { token, query: { ...query, cursor } })
      expect([cursor, status]).toEqual([cursor, 400])
      expect(refusal).toMatchObject({ code: 'invalid_input', fields: { cursor: expect.any(String) } })
    }
  },
)

test.each(lists)(
  'a cursor of %s that lies behind the end gives an empty page',
  async (_, list, code, query, wrong) => {
    const token = await world.signIn(code)
    const shapes = new Map<unknown, string[]>([
      [byId, ['0']],
      [byDay, ['1999-01-01', '0']],
      [byInstant, ['1999-01-01T00:00:00.000Z', '0']],
    ])
    const cursor = cursorOf(shapes.get(wrong))
    expect((await world.call(list, { token, query: { ...query, cursor } })).status).toBe(200)
  },
)

test('a list of unions with long paths is read to its end: each cursor that was handed out is taken back', async () => {
  const long = sql`${union.path} || '.' || repeat('a', 160)`
  await world.deps.db.update(union).set({ path: long }).where(sql`${union.parentId} is not null`)
  const token = await world.signIn('jingxi-city-officer')
  const codes: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const query: Record<string, string> = { limit: '1', ...(cursor === '' ? {} : { cursor }) }
    const { items, nextCursor } = (await world.call(membership.deskCodes, { token, query })).ok
    codes.push(...items.map(({ code }) => code))
    cursor = nextCursor
  }
  expect(codes.length).toBeGreaterThan(1)
  expect(new Set(codes).size).toBe(await world.deps.db.$count(joinCode, sql`status = 'active'`))
  expect(codes).toHaveLength(new Set(codes).size)
})
