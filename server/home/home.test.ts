import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { bookings } from '#contract/bookings'
import { instantOf } from '#contract/day'
import { health, home } from '#contract/home'
import { membership } from '#contract/membership'
import { session } from '#contract/session'
import { application } from '#server/applications/tables'
import { fill, joinAnswers, sampleNumber, submit } from '#server/applications/testing-applications'
import { issueKit } from '#server/entitlements/service'
import { currentProgramme } from '#server/programmes/service'
import { openWorld, type World } from '#server/testing/world'
import { theSystem } from '#server/transition/transition'

let world: World

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['jingxi', 'ankang'] })
})
afterAll(() => world.close())
beforeEach(() => world.moveTo('2026-08-03', '09:30'))

const homeOf = (city: string, token?: string) =>
  world.call(home.home, { query: { city }, ...(token === undefined ? {} : { token }) })

describe('the first screen', () => {
  test('shows a stranger the city, its services with their days, and what there is to read', async () => {
    const shown = (await homeOf('jingxi')).ok
    expect(shown.city).toEqual({ code: 'jingxi', name: '靖西', unionName: '靖西市总工会', hotline: '12351' })
    expect(shown).toMatchObject({ attention: null, isMember: false })
    expect(shown.services.find(({ code }) => code === 'tuition-aid')).toMatchObject({
      isOpen: true,
      daysLeft: 22,
      windowLabel: '7月6日—8月25日',
    })
    expect(shown.services.find(({ code }) => code === 'legal-consultation')).toMatchObject({
      engine: 'bookings',
      isOpen: true,
      daysLeft: null,
      windowLabel: '全年',
      figure: '免费30分钟',
    })
    expect(shown.announcements).toHaveLength(3)
    expect(shown.stories.map(({ kind }) => kind)).toEqual(['story', 'story', 'story'])
  })

  test('calls a sum a ceiling where it differs by case, and not where there is one', async () => {
    const { services } = (await homeOf('jingxi')).ok
    const figureOf = (wanted: string) => services.find(({ code }) => code === wanted)?.figure
    expect(figureOf('tuition-aid')).toMatch(/^最高¥[3-5],000$/)
    expect(figureOf('summer-relief')).toBe('1份清凉包')
  })

  test('says when a service is closed', async () => {
    await world.moveTo('2026-08-26')
    const { services } = (await homeOf('jingxi')).ok
    const tuition = services.find(({ code }) => code === 'tuition-aid')
    expect(tuition).toMatchObject({ isOpen: false, daysLeft: null })
  })

  test('knows a member', async () => {
    const token = await world.signIn('jingxi-driver')
    expect((await homeOf('jingxi', token)).ok.isMember).toBe(true)
  })

  test('is not sent again when nothing has changed, and never to the wrong person', async () => {
    const url = '/api/home?city=jingxi'
    const first = await world.app.inject({ url })
    const again = { 'if-none-match': String(first.headers.etag) }
    expect((await world.app.inject({ url, headers: again })).statusCode).toBe(304)
    const authorization = `Bearer ${await world.signIn('jingxi-driver')}`
    expect((await world.app.inject({ url, headers: { ...again, authorization } })).statusCode).toBe(200)
    expect(first.headers.vary).toMatch(/^authorization\b/)
  })

  test('of a city that is not served is not there', async () => {
    expect((await homeOf('atlantis')).refusal.code).toBe('not_found')
  })
})

describe('what needs somebody now', () => {
  const attention = async (token: string) => (await homeOf('jingxi', token)).ok.attention

  test('is a draft, before it a near consultation, before that a kit, and first of all an item to mend', async () => {
    const token = await world.signIn('jingxi-worker')
    expect(await attention(token)).toBeNull()

    const draft = (
      await world.call(applications.start, { token, body: { programme: 'tuition-aid', city: 'jingxi' } })
    ).ok
    expect(await attention(token)).toMatchObject({
      title: '有一份申请没写完',
      subject: { kind: 'application', id: draft.id },
    })

    const [clinic] = (await world.call(bookings.clinics, { query: { city: 'jingxi' } })).ok.items
    const answers = { topic: 'wages', isAnonymous: false, mode: 'in_person' }
    const startsAt = instantOf('2026-08-12', '09:00').toISOString()
    const body = { clinicId: clinic?.id, startsAt, answers }
    const booked = (await world.call(bookings.book, { token, body })).ok
    expect((await attention(token))?.subject.kind).toBe('application')
    await world.moveTo('2026-08-10')
    expect(await attention(token)).toEqual({
      title: '预约快到了',
      text: '8月12日 周三 09:00，不能来请提前取消。',
      action: '看预约',
      subject: { kind: 'booking', id: booked.id },
    })

    await giveKit(token)
    expect(await attention(token)).toMatchObject({
      title: '您有一份待领取',
      subject: { kind: 'entitlement' },
    })

    await world.deps.db.update(application).set({ status: 'returned' }).where(eq(application.id, draft.id))
    expect(await attention(token)).toMatchObject({
      title: '有一项需要您修改',
      subject: { kind: 'application', id: draft.id },
    })
  })

  test('is not to scan once more, while a union looks at an application to join', async () => {
    const token = await world.signIn('jingxi-newcomer')
    const [fallback] = (await world.call(membership.fallbacks, { query: { city: 'jingxi' } })).ok.items
    const body = { programme: 'join-union', city: 'jingxi', joinCode: fallback?.joinCode }
    const draft = (await world.call(applications.start, { token, body })).ok
    const filled = await fill(world, token, draft, joinAnswers('样例首页', sampleNumber('1991-02-03', 77)))
    const handedIn = (await submit(world, token, filled)).ok
    expect(await attention(token)).toMatchObject({
      title: '工会正在审核您的申请',
      subject: { kind: 'application', id: handedIn.id },
    })
  })

  test('never names a service, since others may see the screen', async () => {
    const token = await world.signIn('jingxi-worker')
    expect(JSON.stringify(await attention(token))).not.toMatch(/助学|法律|律师|清凉/)
  })
})

async function giveKit(token: string): Promise<void> {
  const { db, sealing, clock } = world.deps
  const { id: personId } = (await world.call(session.me, { token })).ok
  const { versionId, programme } = await currentProgramme(db, 'jingxi', 'summer-relief')
  await db.transaction((tx) =>
    issueKit(tx, sealing, {
      ...{ personId, programme, title: programme.title, cityCode: 'jingxi', unionPath: 'jingxi' },
      programmeVersionId: versionId,
      originId: 'an application',
      acting: theSystem,
      now: clock.now(),
      contents: ['饮用水2瓶'],
      validDays: 7,
      placeCode: 'jingxi-station-centre',
    }),
  )
}

test('the cities are those of the catalogue', async () => {
  const { items } = (await world.call(home.cities)).ok
  expect(items.map(({ name }) => name)).toEqual(['安康', '宝鸡', '铜仁', '靖西', '阜新'])
})

test('the health check asks the database', async () => {
  expect((await world.call(health.health)).ok).toEqual({
    status: 'ok',
    engine: world.deps.engine,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})
