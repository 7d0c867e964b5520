import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { fuxin } from '#catalogue/cities/fuxin'
import { content } from '#contract/content'
import { openWorld, type World } from '#server/testing/world'
import { event } from '#server/transition/tables'
import { loadArticles } from './load-articles'

let world: World
let folder: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['fuxin'] })
  folder = mkdtempSync(join(tmpdir(), 'gonghui-articles-'))
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

const write = (name: string, title: string, more: { date?: string; service?: string } = {}) => {
  const { date = '2026-08-01', service = 'join-union' } = more
  const head = `title: ${title}\nkind: guide\ndate: ${date}\nsummary: 样例\nsource: 样例\nservice: ${service}\ncover: join`
  writeFileSync(join(folder, name), `---\n${head}\n---\n\n样例文字。\n`)
}
const load = () => loadArticles(world.deps, fuxin, world.deps.clock.now(), folder)
const titles = async () =>
  (await world.call(content.list, { query: { city: 'fuxin' } })).ok.items.map(({ title }) => title).sort()
const eventNames = async (id: string) =>
  (await world.deps.db.select().from(event).where(eq(event.subjectId, id)).orderBy(event.id)).map(
    ({ name }) => name,
  )

test('a file is an article; changed it stays the same article, gone it is taken down, back it is a new one', async () => {
  write('a.md', '甲')
  write('b.md', '乙')
  await load()
  expect(await titles()).toEqual(['乙', '甲'])
  const { items } = (await world.call(content.list, { query: { city: 'fuxin' } })).ok
  const id = items.find(({ title }) => title === '甲')?.id ?? ''

  write('a.md', '甲，改过')
  await load()
  await load()
  expect((await world.call(content.one, { params: { id } })).ok.title).toBe('甲，改过')
  expect(await eventNames(id)).toEqual(['publish'])

  rmSync(join(folder, 'a.md'))
  await load()
  expect(await titles()).toEqual(['乙'])
  expect((await world.call(content.one, { params: { id } })).refusal.code).toBe('not_found')
  expect(await eventNames(id)).toEqual(['publish', 'take_down'])

  write('a.md', '甲')
  await load()
  expect(await titles()).toEqual(['乙', '甲'])
  expect(await eventNames(id)).toEqual(['publish', 'take_down'])
})

test("tomorrow's article shows tomorrow", async () => {
  write('c.md', '明天的', { date: '2026-08-04' })
  await load()
  expect(await titles()).not.toContain('明天的')
  const words = { city: 'fuxin', words: '明天的' }
  expect((await world.call(content.search, { query: words })).ok.articles).toEqual([])
  await world.moveTo('2026-08-04', '00:00')
  expect(await titles()).toContain('明天的')
  expect((await world.call(content.search, { query: words })).ok.articles).toHaveLength(1)
})

test('a service that the city does not have is refused with the file', async () => {
  write('d.md', '样例', { service: 'time-travel' })
  await expect(load()).rejects.toThrow('fuxin/d.md')
  rmSync(join(folder, 'd.md'))
})
