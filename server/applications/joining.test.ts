import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { membership } from '#contract/membership'
import { messages } from '#contract/messages'
import { session } from '#contract/session'
import { addPerson } from '#server/identity/persons'
import { union } from '#server/membership/tables'
import { signIn } from '#server/session/sign-in'
import { openWorld, type World } from '#server/testing/world'
import { application } from './tables'
import { approve, fill, joinAnswers, one, sampleNumber, seen, submit } from './testing-applications'

const joinCode = '0trBlH0VhBeQh7dr4b_mld'
let world: World
let officer: string
let phones = 0

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'baoji'] })
  officer = await world.signIn('ankang-courier-officer')
})
afterAll(() => world.close())

function newcomer(): Promise<string> {
  phones += 1
  return world.signInByPhone(`199000090${String(phones).padStart(2, '0')}`)
}

async function begin(token: string) {
  const body = { programme: 'join-union', city: 'ankang', joinCode }
  return (await world.call(applications.start, { token, body })).ok
}

async function askToJoin(token: string, name: string, number: string) {
  return await submit(world, token, await fill(world, token, await begin(token), joinAnswers(name, number)))
}

describe('joining by a code', () => {
  test('from the poster to the card: the officer approves, and membership counts from then on', async () => {
    const token = await newcomer()
    const { ok } = await askToJoin(token, '样例王骑手', sampleNumber('1995-02-03', 101))
    expect(ok).toMatchObject({
      status: 'in_review',
      turn: { whose: 'union', name: expect.stringContaining('快递'), dueDay: '2026-08-06' },
    })
    expect(ok.reference).toMatch(/^\d{12}$/)
    expect((await world.call(membership.card, { token })).refusal.code).toBe('not_member')

    await approve(world, officer, ok.id)
    const card = (await world.call(membership.card, { token })).ok
    expect(card).toMatchObject({ maskedName: '样***手', unionName: expect.stringContaining('快递') })
    const done = await one(world, token, ok.id)
    expect(done.timeline.map(({ event, unit }) => [event, unit !== null])).toEqual([
      ['submit', false],
      ['approve', true],
      ['fulfil', true],
    ])
    expect((await world.call(session.me, { token })).ok).toMatchObject({
      identityLevel: 'verified',
      age: 31,
      occupation: 'food-delivery',
      cityCode: 'ankang',
    })
    const inbox = (await world.call(messages.list, { token })).ok.items.map(({ title }) => title)
    expect(inbox).toEqual(['欢迎加入工会', '已收到您的申请'])
  })

  test('a wrong check digit is told beside its field, and nothing is handed in', async () => {
    const token = await newcomer()
    const right = sampleNumber('1990-01-01', 102)
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1')
    const { status, refusal } = await askToJoin(token, '样例张三', wrong)
    expect(status).toBe(400)
    expect(refusal.fields?.identityNumber).toContain('最后一位')
  })

  test('a birthday that is still to come is told beside its field', async () => {
    const { refusal } = await askToJoin(await newcomer(), '样例张三', sampleNumber('2030-01-01', 103))
    expect(refusal.fields?.identityNumber).toContain('还没有到')
  })

  test('a name that does not fit the number is refused at both fields', async () => {
    const { refusal } = await askToJoin(await newcomer(), '样例不符', sampleNumber('1990-01-01', 104))
    expect(refusal.code).toBe('identity_mismatch')
    expect(Object.keys(refusal.fields ?? {})).toEqual(['name', 'identityNumber'])
  })

  test('somebody under 16 is told so at the number, even one born this year', async () => {
    for (const birthday of ['2012-01-01', '2026-08-01']) {
      const { refusal } = await askToJoin(await newcomer(), '样例小明', sampleNumber(birthday, 105))
      expect(refusal).toMatchObject({ code: 'invalid_input' })
      expect(refusal.fields?.identityNumber).toMatch(/还没有满16周岁.*请先核对身份证号/)
    }
  })

  test('when the identity service is away, the officer is told to check, and verifies by approving', async () => {
    const token = await newcomer()
    const { ok } = await askToJoin(token, '样例待核', sampleNumber('1990-01-01', 106))
    expect((await world.call(session.me, { token })).ok.identityLevel).toBe('pending_officer')
    const file = await seen(world, officer, ok.id)
    expect(file.warnings).toEqual([expect.stringContaining('身份证原件')])
    await approve(world, officer, ok.id)
    expect((await world.call(session.me, { token })).ok.identityLevel).toBe('verified')
  })

  test("a number under somebody else's name: the applicant sees what everybody sees, the officer is warned", async () => {
    const number = sampleNumber('1988-08-08', 107)
    const first = await newcomer()
    const owner = await askToJoin(first, '样例原主', number)
    await approve(world, officer, owner.ok.id)

    const probing = await newcomer()
    const probe = await askToJoin(probing, '样例原主', number)
    const { id: _, reference: __, ...told } = probe.ok
    const { id: ___, reference: ____, ...toldOwner } = owner.ok
    expect(told).toEqual(toldOwner)
    expect((await world.call(session.me, { token: probing })).ok).toMatchObject({
      identityLevel: 'none',
      maskedName: null,
      maskedIdentityNumber: null,
    })

    const file = await seen(world, officer, probe.ok.id)
    expect(file.warnings).toEqual([expect.stringContaining('另一位会员')])
    const { refusal } = await approve(world, officer, probe.ok.id)
    expect(refusal.code).toBe('identity_under_review')
    expect((await one(world, probing, probe.ok.id)).status).toBe('in_review')
  })

  test('two who wait with one number: only the first approval goes through', async () => {
    const number = sampleNumber('1987-07-07', 108)
    const first = await askToJoin(await newcomer(), '样例同号', number)
    const second = await askToJoin(await newcomer(), '样例同号', number)
    expect((await approve(world, officer, first.ok.id)).ok.application.status).toBe('fulfilled')
    expect((await approve(world, officer, second.ok.id)).refusal.code).toBe('identity_under_review')
  })

  test('an officer sends the name back; mended with a name that fits, it goes on', async () => {
    const token = await newcomer()
    const { ok } = await askToJoin(token, '样例王五', sampleNumber('1990-01-01', 109))
    const sent = await world.call(applications.deskReturn, {
      token: officer,
      params: { id: ok.id },
      body: { revision: ok.revision, item: { kind: 'field', code: 'name' }, reason: '和身份证不一致' },
    })
    expect(sent.ok.application.returned).toMatchObject({ code: 'name', reason: '和身份证不一致' })
    const mend = (name: string, revision = ok.revision + 1) =>
      world.call(applications.mend, {
        token,
        params: { id: ok.id },
        body: { revision, answers: { name, occupation: 'courier' } },
      })
    expect((await mend('样例王五')).refusal.code).toBe('mend_item_missing')
    expect((await mend('样例不符')).refusal.code).toBe('identity_mismatch')
    const mended = (await mend('样例王武')).ok
    expect(mended).toMatchObject({ status: 'in_review', returned: null })
    expect(mended.answers).toMatchObject({ name: '样例王武', occupation: 'food-delivery' })
  })

  test('the same draft follows when another code is scanned; a second one does not appear', async () => {
    const token = await newcomer()
    const first = await begin(token)
    const body = { programme: 'join-union', city: 'ankang', joinCode: 'cj_UsuleqU5Mf0L9UR8MRq' }
    const second = (await world.call(applications.start, { token, body })).ok
    expect(second.id).toBe(first.id)
    expect(second.unionName).toContain('茶厂')
  })

  test('a code that was replaced opens no draft; a draft begun before lies with an officer like any other', async () => {
    const leader = await world.signIn('ankang-factory-officer')
    const [held] = (await world.call(membership.deskCodes, { token: leader })).ok.items
    const old = held?.code ?? ''
    const body = { programme: 'join-union', city: 'ankang', joinCode: old }
    const [early, late] = [await newcomer(), await newcomer()]
    const draft = (await world.call(applications.start, { token: early, body })).ok
    await world.call(membership.replaceCode, { token: leader, params: { code: old }, body: {} })

    expect((await world.call(applications.start, { token: late, body })).refusal.code).toBe(
      'join_code_revoked',
    )
    expect((await world.call(applications.mine, { token: late })).ok.items).toEqual([])

    const filled = await fill(world, early, draft, joinAnswers('样例旧码', sampleNumber('1990-01-01', 111)))
    const { ok } = await submit(world, early, filled)
    expect(ok).toMatchObject({ status: 'in_review', unionName: held?.unionName })
    for (const token of [early, late])
      expect((await world.call(session.me, { token })).ok.membership).toBeNull()
  })

  test("another city's code leads to that city's union by name, and only its officer admits", async () => {
    const token = await newcomer()
    const body = { programme: 'join-union', city: 'ankang', joinCode: 'cmiEp9RXTRk18GRC0faZ4s' }
    const draft = (await world.call(applications.start, { token, body })).ok
    expect(draft.unionName).toContain('金台区')
    const rows = await world.deps.db.select().from(application).where(eq(application.id, draft.id))
    expect(rows.map(({ cityCode }) => cityCode)).toEqual(['baoji'])
    const answers = joinAnswers('样例外地', sampleNumber('1990-01-01', 112))
    const { ok } = await submit(world, token, await fill(world, token, draft, answers))
    expect(ok.turn?.name).toContain('金台区')
    expect((await world.call(session.me, { token })).ok.membership).toBeNull()

    const found = await world.call(applications.deskOne, { token: officer, params: { id: ok.id } })
    expect(found.refusal.code).toBe('not_found')
    await approve(world, await world.signIn('baoji-rider-officer'), ok.id)
    expect((await world.call(membership.card, { token })).ok.unionName).toContain('金台区')
  })

  test.each([
    ['an unknown code', 'A'.repeat(22), 'join_code_unknown'],
    ['no code', undefined, 'join_code_unknown'],
  ])('%s opens no draft', async (_, code, refused) => {
    const body = { programme: 'join-union', city: 'ankang', joinCode: code }
    const { refusal } = await world.call(applications.start, { token: await newcomer(), body })
    expect(refusal.code).toBe(refused)
  })
})

describe('who belongs somewhere already', () => {
  test('a member who scans again is told where, and may move instead', async () => {
    const token = await world.signIn('ankang-courier')
    const join = { programme: 'join-union', city: 'ankang', joinCode: 'cj_UsuleqU5Mf0L9UR8MRq' }
    const { refusal } = await world.call(applications.start, { token, body: join })
    expect(refusal).toMatchObject({ code: 'already_member', message: expect.stringContaining('快递') })

    const body = { ...join, programme: 'transfer-union' }
    const draft = (await world.call(applications.start, { token, body })).ok
    const filled = await fill(world, token, draft, { reason: 'new-job', voluntary: true })
    const { ok } = await submit(world, token, filled)
    expect((await world.call(applications.start, { token, body })).refusal.code).toBe('membership_busy')
    expect((await world.call(membership.leave, { token, body: {} })).refusal.code).toBe('membership_busy')

    const before = (await world.call(membership.card, { token })).ok.since
    await world.moveTo('2026-08-05')
    await approve(world, await world.signIn('ankang-factory-officer'), ok.id)
    expect((await world.call(membership.card, { token })).ok).toMatchObject({
      unionName: expect.stringContaining('茶厂'),
      since: before,
    })
    expect((await world.call(applications.start, { token, body })).refusal.code).toBe('already_member')
  })

  test('whoever left may join again in the same year', async () => {
    const token = await newcomer()
    const number = sampleNumber('1991-01-01', 110)
    const { ok } = await askToJoin(token, '样例回来', number)
    await approve(world, officer, ok.id)
    await world.call(membership.leave, { token, body: {} })
    const again = await askToJoin(token, '样例回来', number)
    expect(again.ok.status).toBe('in_review')
  })
})

describe('a union that takes no members any more', () => {
  const opens = (acceptsMembers: boolean) =>
    world.deps.db.update(union).set({ acceptsMembers }).where(eq(union.code, 'ankang-hanbin-couriers'))
  afterEach(() => opens(true))

  test('refuses a draft that was begun while it still did', async () => {
    const token = await newcomer()
    const draft = await begin(token)
    const ready = await fill(world, token, draft, joinAnswers('样例来迟', sampleNumber('1991-01-01', 121)))
    await opens(false)
    expect((await submit(world, token, ready)).refusal).toMatchObject({
      code: 'union_closed',
      message: expect.stringContaining('快递'),
    })
  })

  test('opens no draft again for whoever comes back to it', async () => {
    const token = await newcomer()
    await begin(token)
    await opens(false)
    const body = { programme: 'join-union', city: 'ankang' }
    expect((await world.call(applications.start, { token, body })).refusal.code).toBe('union_closed')
  })
})

test('somebody who is verified stays so while the identity service is away', async () => {
  const { db, sealing, clock } = world.deps
  const known = { name: '样例待核', phone: '19900000950', identityLevel: 'verified' } as const
  const { token } = await signIn(world.deps, await addPerson(db, sealing, known, clock.now()), clock.now())
  expect((await askToJoin(token, '样例待核', sampleNumber('1991-01-01', 122))).ok.status).toBe('in_review')
  expect((await world.call(session.me, { token })).ok.identityLevel).toBe('verified')
})
