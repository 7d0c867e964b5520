import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

test("WeChat's request without a body, which calls itself JSON all the same, is read as one without", async () => {
  const token = await world.signIn('ankang-courier')
  const answer = await world.app.inject({
    method: 'POST',
    url: '/api/membership/card/code',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    payload: '',
  })
  expect(answer.json()).toMatchObject({ code: expect.any(String), qrPng: expect.any(String) })
})
