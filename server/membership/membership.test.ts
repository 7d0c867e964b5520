import { and, eq, notInArray } from 'drizzle-orm'
import jsQR from 'jsqr'
import sharp from 'sharp'
import { membership } from '#contract/membership'
import { session } from '#contract/session'
import { findActor } from '#server/session/actor'
import { roleGrant } from '#server/session/tables'
import { openWorld, type World } from '#server/testing/world'
import { event } from '#server/transition/tables'
import { newCardCode } from './card-code'
import { joinCode, union } from './tables'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
})
afterAll(() => world.close())

async function codeOf(unionCode: string): Promise<string> {
  const [row] = await world.deps.db
    .select({ code: joinCode.code })
    .from(joinCode)
    .innerJoin(union, eq(union.id, joinCode.unionId))
    .where(and(eq(union.code, unionCode), eq(joinCode.status, 'active')))
  return row?.code ?? ''
}

async function anyCode(where: 'open' | 'closed' | 'revoked'): Promise<string> {
  const rows = await world.deps.db.select().from(joinCode).innerJoin(union, eq(union.id, joinCode.unionId))
  const wanted = {
    open: (row: (typeof rows)[number]) => row.join_code.status === 'active' && row.union.acceptsMembers,
    closed: (row: (typeof rows)[number]) => row.join_code.status === 'active' && !row.union.acceptsMembers,
    revoked: (row: (typeof rows)[number]) => row.join_code.status === 'revoked',
  }[where]
  return rows.find(wanted)?.join_code.code ?? ''
}

describe('scanning a join code', () => {
  test('shows the union, who is above it and what membership brings', async () => {
    const { ok } = await world.call(membership.landing, {
      params: { code: await codeOf('ankang-hanbin-couriers') },
    })
    expect(ok.union.name).toContain('快递')
    expect(ok.union.path[0]).toBe('安康市总工会')
    expect(ok.benefits.length).toBeGreaterThan(2)
    expect(ok.you).toBeNull()
  })

  test.each([
    ['unknown', 'join_code_unknown', () => Promise.resolve('A'.repeat(22))],
    ['revoked', 'join_code_revoked', () => anyCode('revoked')],
    ["a union's that takes no members now", 'union_closed', () => anyCode('closed')],
    ['nonsense', 'join_code_unknown', () => Promise.resolve("';drop table")],
  ])('a code that is %s gets its own answer: %s', async (_, refused, code) => {
    const { refusal } = await world.call(membership.landing, { params: { code: await code() } })
    expect(refusal.code).toBe(refused)
    expect(refusal.message).not.toMatch(/[{}]/)
  })

  test('a member who scans another union is offered a transfer, by name of the present union', async () => {
    const token = await world.signIn('ankang-courier')
    const { ok } = await world.call(membership.landing, {
      token,
      params: { code: await codeOf('ankang-hanbin-tea-factory') },
    })
    expect(ok.you).toMatchObject({ standing: 'member_elsewhere', unionName: expect.stringContaining('快递') })
  })

  test('somebody without an employer finds the union of where one lives', async () => {
    const { ok } = await world.call(membership.fallbacks, { query: { city: 'ankang' } })
    expect(ok.items.map(({ area }) => area)).toContain('汉滨区')
    const again = await world.call(membership.fallbacks, { query: { city: 'baoji' } })
    expect(again.ok.items.map(({ area }) => area)).not.toContain('汉滨区')
  })

  test('the union for all other districts stands last', async () => {
    const { ok } = await world.call(membership.fallbacks, { query: { city: 'baoji' } })
    expect(ok.items.at(-1)?.area).toBe('其他县区')
  })
})

describe('the poster', () => {
  test('carries a code that opens the printed link', async () => {
    const code = await anyCode('open')
    const response = await world.app.inject(`/api/membership/codes/${code}/poster.png`)
    expect(response.headers['content-type']).toBe('image/png')
    const { data, info } = await sharp(response.rawPayload)
      .resize(1240)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
      `https://union.example/j/${code}`,
    )
  })

  test('is one A4 page as a PDF', async () => {
    const response = await world.app.inject(`/api/membership/codes/${await anyCode('open')}/poster.pdf`)
    expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('of a revoked code is not printed', async () => {
    const response = await world.app.inject(`/api/membership/codes/${await anyCode('revoked')}/poster.png`)
    expect(response.statusCode).toBe(410)
  })
})

describe('the member card', () => {
  const show = async () =>
    (await world.call(membership.cardCode, { token: await world.signIn('ankang-courier') })).ok.code
  const verify = async (code: string, as = 'ankang-courier-officer') =>
    world.call(membership.verifyCard, { token: await world.signIn(as), body: { code } })

  test('an officer scans it and sees a masked name and the union', async () => {
    const { ok } = await verify(await show())
    expect(ok.card).toMatchObject({ status: 'active', unionName: expect.stringContaining('快递') })
    expect(ok.card.maskedName).toContain('*')
  })

  test('an answer that was lost on the way comes again for the same key, and is not a second check', async () => {
    const code = await show()
    const token = await world.signIn('ankang-courier-officer')
    const again = () => world.call(membership.verifyCard, { token, body: { code }, key: 'verify-once-1' })
    expect((await again()).ok).toEqual((await again()).ok)
    expect((await verify(code)).refusal.code).toBe('card_code_used')
  })

  test('the same code passes once with one verifier, and once more with another', async () => {
    const code = await show()
    expect((await verify(code)).status).toBe(200)
    expect((await verify(code)).refusal.code).toBe('card_code_used')
    expect((await verify(code, 'ankang-keeper')).status).toBe(200)
  })

  test('two scans at the same moment let one pass', async () => {
    const code = await show()
    const token = await world.signIn('ankang-courier-officer')
    const both = await Promise.all(
      [1, 2].map(() => world.call(membership.verifyCard, { token, body: { code } })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('a screenshot shown a minute later is refused', async () => {
    const code = await show()
    await world.moveTo('2026-08-03', '09:32')
    expect((await verify(code)).refusal.code).toBe('card_code_expired')
  })

  test.each([
    [5, 200],
    [6, 400],
  ])('a code from a server whose clock is %s seconds ahead is answered %s', async (seconds, status) => {
    const token = await world.signIn('ankang-courier')
    const { id } = (await world.call(session.me, { token })).ok
    const ahead = new Date(world.deps.clock.now().getTime() + seconds * 1000)
    const { code } = await newCardCode(world.deps, id, ahead)
    expect((await verify(code)).status).toBe(status)
  })

  test.each([
    [
      'tampered',
      (code: string) => code.replace(/\.(.)/, (_, first: string) => `.${first === 'A' ? 'B' : 'A'}`),
    ],
    ['cut short', (code: string) => code.slice(0, -3)],
    ['of another purpose', (code: string) => code.replace('GHC1', 'GHV1')],
    ['nothing of ours', () => 'https://example.org/'],
  ])('a code that is %s is refused', async (_, change) => {
    expect((await verify(change(await show()))).refusal.code).toBe('card_code_invalid')
  })

  test('somebody without a membership has no card, and nobody but a verifier may check one', async () => {
    const newcomer = await world.signIn('ankang-newcomer')
    expect((await world.call(membership.card, { token: newcomer })).refusal.code).toBe('not_member')
    const member = await world.signIn('ankang-worker')
    expect(
      (await world.call(membership.verifyCard, { token: member, body: { code: 'x' } })).refusal.code,
    ).toBe('not_allowed')
  })

  test('after leaving, a code shown before says that the membership has ended', async () => {
    const token = await world.signIn('baoji-rider')
    const { code } = (await world.call(membership.cardCode, { token })).ok
    await world.call(membership.leave, { token, body: {} })
    const { ok } = await world.call(membership.verifyCard, {
      token: await world.signIn('baoji-rider-officer'),
      body: { code },
    })
    expect(ok.card.status).toBe('left')
  })
})

describe("an officer's join codes", () => {
  test('are those of the own subtree only', async () => {
    const list = async (as: string) =>
      (await world.call(membership.deskCodes, { token: await world.signIn(as) })).ok.items
    const own = await list('ankang-courier-officer')
    expect(new Set(own.map(({ unionName }) => unionName))).toEqual(new Set(['样例·汉滨区快递行业工会联合会']))
    const county = await list('ankang-county-officer')
    expect(county.length).toBeGreaterThan(1)
    expect((await list('ankang-city-officer')).length).toBeGreaterThan(county.length)
  })

  test('come page by page, each once and by union; those that were replaced apart', async () => {
    const token = await world.signIn('ankang-city-officer')
    const list = async (query: Record<string, string>) =>
      (await world.call(membership.deskCodes, { token, query })).ok
    const whole = await list({ limit: '50' })
    const paged: string[] = []
    let next: string | null = null
    do {
      const page = await list({ limit: '2', ...(next === null ? {} : { cursor: next }) })
      expect(page.items.length).toBeLessThanOrEqual(2)
      paged.push(...page.items.map(({ code }) => code))
      next = page.nextCursor
    } while (next !== null)
    expect(paged.length).toBeGreaterThan(4)
    expect(paged).toEqual(whole.items.map(({ code }) => code))
    expect(new Set(whole.items.map(({ status }) => status))).toEqual(new Set(['active']))
    const { items } = await list({ show: 'revoked' })
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['revoked']))
  })

  test('a replaced code is dead at once and the new one opens the same union', async () => {
    const token = await world.signIn('ankang-factory-officer')
    const [before] = (await world.call(membership.deskCodes, { token })).ok.items
    const old = before?.code ?? ''
    const { code } = (await world.call(membership.replaceCode, { token, params: { code: old }, body: {} })).ok
    expect((await world.call(membership.landing, { params: { code: old } })).refusal.code).toBe(
      'join_code_revoked',
    )
    expect((await world.call(membership.landing, { params: { code } })).ok.union.name).toBe(before?.unionName)
  })

  test('whoever is officer of two unions acts for the one that reaches the code', async () => {
    const token = await world.signIn('ankang-factory-officer')
    const personId = (await findActor(world.deps.db, token, world.deps.clock.now()))?.personId ?? ''
    const code = await codeOf('ankang-shiquan-silk-mill')
    const [held] = await world.deps.db.select().from(union).where(eq(union.code, 'ankang-shiquan-silk-mill'))
    await world.deps.db.insert(roleGrant).values({ personId, role: 'officer', unionId: held?.id ?? '' })
    const { ok } = await world.call(membership.replaceCode, { token, params: { code }, body: {} })
    const written = await world.deps.db
      .select({ unit: event.actorUnit })
      .from(event)
      .innerJoin(joinCode, eq(joinCode.id, event.subjectId))
      .where(eq(joinCode.code, ok.code))
    expect(written).toEqual([{ unit: held?.name }])
  })

  test("another county's code looks like no code at all", async () => {
    const token = await world.signIn('ankang-factory-officer')
    const code = await codeOf('baoji-jintai-riders')
    expect(
      (await world.call(membership.replaceCode, { token, params: { code }, body: {} })).refusal.code,
    ).toBe('not_found')
  })
})

test('every code of the catalogue has its beginning on record, and the stopped ones their end', async () => {
  const begun = world.deps.db
    .select({ id: event.subjectId })
    .from(event)
    .where(and(eq(event.machine, 'join_code'), eq(event.name, 'issue')))
  expect(await world.deps.db.select().from(joinCode).where(notInArray(joinCode.id, begun))).toEqual([])
  const ended = world.deps.db
    .select({ id: event.subjectId })
    .from(event)
    .where(and(eq(event.machine, 'join_code'), eq(event.name, 'revoke')))
  const stopped = and(eq(joinCode.status, 'revoked'), notInArray(joinCode.id, ended))
  expect(await world.deps.db.select().from(joinCode).where(stopped)).toEqual([])
})
