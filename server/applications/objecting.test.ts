import type { Application } from '#contract/application-file'
import { applications } from '#contract/applications'
import { openWorld, type World } from '#server/testing/world'
import { approve, one, publishedTuition, seen } from './testing-applications'

let world: World
let member: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  member = await world.signIn('ankang-worker')
})
afterAll(() => world.close())

const decline = (token: string, { id, revision }: Application) => {
  const body = { revision, reason: '公示期内有异议，经核实不符合条件' }
  return world.call(applications.deskDecline, { token, params: { id }, body })
}

test('an objection is dealt with by the union that decided last: it may decline, and nothing else', async () => {
  const id = await publishedTuition(world, member, 1)
  const city = await world.signIn('ankang-city-officer')
  const { application, step } = await seen(world, city, id)
  expect(step).toMatchObject({ title: '公示中', isYours: true, dueDay: application.publicityUntil })
  expect((await approve(world, city, id)).refusal.code).toBe('state_changed')
  const item = { kind: 'material', code: 'parentId' }
  const body = { revision: application.revision, item, reason: '请重拍' }
  const back = await world.call(applications.deskReturn, { token: city, params: { id }, body })
  expect(back.refusal.code).toBe('state_changed')
  expect((await decline(city, application)).ok).toMatchObject({
    application: { status: 'declined' },
    step: null,
  })
  expect((await one(world, member, id)).decision).toMatchObject({ amountFen: null })
  const { lists } = (await world.call(applications.publicity, { query: { city: 'ankang' } })).ok
  expect(JSON.stringify(lists)).not.toContain(application.reference)
})

test('an objection is not for a union below', async () => {
  const id = await publishedTuition(world, member, 2)
  const below = await world.signIn('ankang-factory-officer')
  const { application, step } = await seen(world, below, id)
  expect(step).toMatchObject({ title: '公示中', isYours: false })
  expect((await decline(below, application)).refusal.code).toBe('not_allowed')
})
