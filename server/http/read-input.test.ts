import { applications } from '#contract/applications'
import { membership } from '#contract/membership'
import {
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
} from '#server/applications/testing-applications'
import { routes } from '#server/routes'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

test('no endpoint breaks on a text with a NUL, which the database cannot keep', async () => {
  const token = await world.signIn('ankang-city-officer')
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'nul-key-1' }
  for (const { method, path } of routes.map(({ endpoint }) => endpoint)) {
    const url = `${path.replace(/:\w+/g, 'a%00b')}?city=a%00b&code=a%00b&text=a%00b&session=a%00b&programme=a%00b`
    const body = method === 'GET' ? {} : { payload: { code: 'a\0b', phone: 'a\0b', programme: 'a\0b' } }
    const answer = await world.app.inject({ method, url, headers, ...body })
    expect([method, path, answer.statusCode >= 500]).toEqual([method, path, false])
  }
})

test('a NUL in a path leads nowhere; in a query, a body or a name inside it, it is named', async () => {
  const token = await world.signIn('ankang-worker')
  const code = 'a\0b'
  expect((await world.call(membership.landing, { params: { code } })).status).toBe(404)
  const named = { code: 'invalid_input', fields: { city: expect.stringContaining('字符') } }
  expect((await world.call(membership.fallbacks, { query: { city: code } })).refusal).toMatchObject(named)
  const start = (body: object) => world.call(applications.start, { token, body })
  expect((await start({ programme: 'tuition-aid', city: code })).refusal).toMatchObject(named)
  const { id, revision } = (await start({ programme: 'tuition-aid', city: 'ankang' })).ok
  const save = (answers: object) =>
    world.call(applications.save, { token, params: { id }, body: { revision, answers } })
  expect((await save({ childName: code })).refusal.fields).toHaveProperty(['answers.childName'])
  expect((await save({ [code]: 'x' })).refusal.fields).toHaveProperty('answers')
})

test('half an emoji, which no JSON of the database can hold, is named like a NUL', async () => {
  const parent = await world.signIn('ankang-worker')
  const answers = tuitionAnswers(sampleNumber('2008-01-01', 311))
  const { id } = (await submit(world, parent, await readyForTuition(world, parent, 'ankang', answers))).ok
  const officer = await world.signIn('ankang-factory-officer')
  const { application } = await seen(world, officer, id)
  const sendBack = (reason: string) => {
    const item = { kind: 'field', code: 'schoolName' }
    const body = { revision: application.revision, item, reason }
    return world.call(applications.deskReturn, { token: officer, params: { id }, body })
  }
  const { refusal } = await sendBack('请写全称\ud83d')
  expect(refusal).toMatchObject({
    code: 'invalid_input',
    fields: { reason: expect.stringContaining('字符') },
  })
  expect((await sendBack('请写全称😀')).status).toBe(200)
})
