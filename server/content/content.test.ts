import { bookings } from '#contract/bookings'
import { content } from '#contract/content'
import { openWorld, type World } from '#server/testing/world'

let world: World

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'jingxi'] })
})
afterAll(() => world.close())

const list = (query: Record<string, string>) => world.call(content.list, { query })
const search = async (city: string, words: string) =>
  (await world.call(content.search, { query: { city, words } })).ok

describe('reading', () => {
  test('articles come newest first, page by page, each once', async () => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: { items: { day: string; id: string }[]; nextCursor: string | null } = (
        await list({ city: 'ankang', limit: '3', ...(cursor === null ? {} : { cursor }) })
      ).ok
      seen.push(...page.items.map(({ day, id }) => `${day} ${id}`))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual([...new Set(seen)].sort().reverse())
    expect(seen).toHaveLength(10)
  })

  test.each([
    ['announcement', 5],
    ['story', 4],
    ['guide', 1],
  ])('%ss alone are %i', async (kind, count) => {
    const { items } = (await list({ city: 'ankang', kind })).ok
    expect(items.map((item) => item.kind)).toEqual(Array.from({ length: count }, () => kind))
  })

  test('an article carries its text, its source, and the service that can be started from it', async () => {
    const row = (await list({ city: 'ankang' })).ok.items.find(({ title }) =>
      title.includes('金秋助学7月1日'),
    )
    const article = (await world.call(content.one, { params: { id: row?.id ?? '' } })).ok
    expect(article.blocks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['paragraph', 'heading', 'list']),
    )
    expect(article.source).toContain('安康市总工会')
    expect(article.service).toEqual({ code: 'tuition-aid', title: '金秋助学', engine: 'applications' })
  })

  test('a cover is a drawing of ours that the phone may keep', async () => {
    const [row] = (await list({ city: 'jingxi' })).ok.items
    const response = await world.app.inject({ url: row?.coverUrl ?? '' })
    expect(response.headers['content-type']).toBe('image/svg+xml')
    expect(response.headers['cache-control']).toBe('public, max-age=86400')
    expect(response.body).toMatch(/^<svg /)
  })

  test('an unchanged article is not sent again', async () => {
    const [row] = (await list({ city: 'jingxi' })).ok.items
    const url = `/api/content/articles/${row?.id}`
    const { etag = '' } = (await world.app.inject({ url })).headers
    const again = await world.app.inject({ url, headers: { 'if-none-match': String(etag) } })
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })

  test('what does not exist is not found', async () => {
    expect((await world.call(content.one, { params: { id: 'nothing' } })).refusal.code).toBe('not_found')
    expect((await list({ city: 'nowhere' })).ok.items).toEqual([])
  })
})

describe('searching', () => {
  test('a word in the middle of a sentence is found', async () => {
    const { articles } = await search('ankang', '分队')
    expect(articles.map(({ title }) => title)).toEqual(['企业点单，五支工匠队伍上门'])
  })

  test("another city's articles are not", async () => {
    expect((await search('jingxi', '分队')).articles).toEqual([])
  })

  test('a title counts more than a mention, and the service itself is found too', async () => {
    const { articles, services } = await search('ankang', '助学')
    const inTitle = articles.map(({ title }) => title.includes('助学'))
    expect(inTitle).toEqual([...inTitle].sort().reverse())
    expect(inTitle).toContain(true)
    expect(inTitle).toContain(false)
    expect(services[0]).toMatchObject({ code: 'tuition-aid', engine: 'applications' })
  })

  test('a service is found by what it is for', async () => {
    const { services } = await search('jingxi', '律师')
    expect(services.map(({ code }) => code)).toEqual(['legal-consultation'])
    const query = { city: 'jingxi', programme: services[0]?.code ?? '' }
    expect((await world.call(bookings.clinics, { query })).ok.items).not.toEqual([])
  })

  test.each(['律', '12351', 'ＶＲ', '律师 咨询', "'; drop table article; --", '%_', '，。', ''])(
    '%j breaks nothing',
    async (words) => {
      expect(await search('ankang', words)).toEqual({
        articles: expect.any(Array),
        services: expect.any(Array),
      })
    },
  )

  test('words that nothing holds find nothing', async () => {
    expect(await search('ankang', '量子纠缠')).toEqual({ articles: [], services: [] })
  })
})
