import { applications } from '#contract/applications'
import { membership } from '#contract/membership'
import { openWorld, type World } from '#server/testing/world'
import {
  becomeMember,
  fill,
  joinAnswers,
  one,
  readyForTuition,
  sampleNumber,
  submit,
  tuitionAnswers,
} from './testing-applications'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

/** A member who is not verified yet, so that submitting asks the identity service. */
async function unverifiedMember(phone: string): Promise<string> {
  const token = await world.signInByPhone(phone)
  await becomeMember(world, token)
  return token
}

/** What happens while the identity service thinks, which it does outside any transaction. */
function meanwhile(happening: () => Promise<unknown>): void {
  const ask = world.deps.checkIdentity
  world.deps.checkIdentity = async (...asked) => {
    world.deps.checkIdentity = ask
    await happening()
    return await ask(...asked)
  }
}

test('whoever leaves the union while the identity is being checked is no member when it is handed in', async () => {
  const token = await unverifiedMember('19900000961')
  const number = sampleNumber('1980-01-01', 161)
  const answers = { parentName: '样例离会', parentIdentityNumber: number, accountHolder: '样例离会' }
  const child = sampleNumber('2008-09-12', 162)
  const ready = await readyForTuition(world, token, 'ankang', tuitionAnswers(child, answers))
  meanwhile(() => world.call(membership.leave, { token, body: {} }))
  const { refusal } = await submit(world, token, ready)
  expect(refusal).toMatchObject({ code: 'not_eligible', message: expect.stringContaining('还不是会员') })
  expect((await one(world, token, ready.id)).status).toBe('draft')
})

test('whoever becomes a member elsewhere meanwhile joins nowhere a second time', async () => {
  const token = await world.signInByPhone('19900000962')
  const body = { programme: 'join-union', city: 'ankang', joinCode: 'cj_UsuleqU5Mf0L9UR8MRq' }
  const draft = (await world.call(applications.start, { token, body })).ok
  const filled = await fill(world, token, draft, joinAnswers('样例同时', sampleNumber('1985-01-01', 163)))
  meanwhile(() => becomeMember(world, token))
  expect((await submit(world, token, filled)).refusal.code).toBe('already_member')
})
