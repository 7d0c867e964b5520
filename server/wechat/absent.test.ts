import jsQR from 'jsqr'
import sharp from 'sharp'
import { session } from '#contract/session'
import { buildApp } from '#server/app'
import { makeDeps } from '#server/make-deps'
import { joinPoster } from '#server/membership/join-poster'
import { routes } from '#server/routes'
import { readSettings } from '#server/settings'
import { openWorld, type World } from '#server/testing/world'

let world: World
beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
})
afterAll(() => world.close())

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://union.example',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMS_URL: 'https://sms.example',
  IDENTITY_URL: 'https://id.example',
}

test('in production without a mini-program WeChat is never asked, and the phone number is offered instead', async () => {
  const { db, engine, clock, log } = world.deps
  const outside = { wechatUrl: 'https://api.weixin.qq.com', smsUrl: '', identityUrl: '' }
  const database = { db, engine, close: async () => undefined }
  const deps = makeDeps({ settings: readSettings(production), database, clock, outside, log })
  const app = buildApp(deps, routes)
  const original = globalThis.fetch
  const asked: unknown[] = []
  globalThis.fetch = async (input) => {
    asked.push(input)
    return new Response('{}')
  }
  const response = await app.inject({
    method: 'POST',
    url: session.wechat.path,
    payload: { jsCode: 'sample' },
  })
  globalThis.fetch = original
  expect(response.json()).toMatchObject({ code: 'wechat_failed', message: expect.stringContaining('手机号') })
  expect(asked).toEqual([])
  await app.close()
})

test("outside production a poster carries the plain link, not the stand-in's code", async () => {
  const wechat = { appId: 'sample', appSecret: 'sample', edition: 'trial' as const, templateId: undefined }
  const deps = { ...world.deps, settings: { ...world.deps.settings, wechat } }
  const { bytes } = await joinPoster(deps, 'cj_UsuleqU5Mf0L9UR8MRq', 'png', world.deps.clock.now())
  const { data, info } = await sharp(bytes as Buffer)
    .resize({ width: 1000 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
    'https://union.example/j/cj_UsuleqU5Mf0L9UR8MRq',
  )
})
