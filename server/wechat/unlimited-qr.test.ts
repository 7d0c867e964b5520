import jsQR from 'jsqr'
import sharp from 'sharp'
import { openTestDatabase } from '#server/testing/database'
import { newLaunchCode, sceneOf } from './scene'
import { type OpenedWechat, openWechat } from './testing-wechat'

let opened: OpenedWechat

beforeAll(async () => {
  opened = await openWechat(await openTestDatabase())
})
afterAll(() => opened.close())
beforeEach(() => opened.control.reset())

const qrWish = () => ({
  scene: sceneOf('join', newLaunchCode()),
  page: 'pages/membership/join',
  widthPx: 430,
})

test('a code is a whole picture that leads back to its scene', async () => {
  const wish = qrWish()
  const qr = await opened.wechat.unlimitedQr(wish)
  if (!qr.ok) throw new Error(qr.detail)
  const { data, info } = await sharp(qr.image).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(wish.scene)
  expect(opened.control.requestsOf('unlimitedQr')[0]?.body).toMatchObject({
    env_version: 'trial',
    check_path: false,
  })
})

test.each([
  [41030, 'page_missing'],
  [45009, 'too_often'],
  [40169, 'failed'],
])('error %i inside an answer with status 200 is an error', async (errcode, outcome) => {
  opened.control.queueError('unlimitedQr', errcode)
  expect(await opened.wechat.unlimitedQr(qrWish())).toMatchObject({ ok: false, outcome })
})

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
test.each([
  ['JSON that calls itself a picture', { contentType: 'image/jpeg', body: '{"errcode":41030}' }],
  ['a picture without an end', { contentType: 'image/png', body: png }],
  ['a picture whose connection broke', { contentType: 'image/png', body: png, broken: true }],
  ['an empty picture', { contentType: 'image/png', body: '' }],
  ['JSON that says all is well', { contentType: 'application/json', body: '{"errcode":0}' }],
])('%s is never handed on as a code', async (_what, reply) => {
  opened.control.queueReply('unlimitedQr', reply)
  const qr = await opened.wechat.unlimitedQr(qrWish())
  expect(qr).toMatchObject({ ok: false, outcome: 'failed' })
  expect(qr).not.toHaveProperty('image')
})

test('a scene with Chinese characters is not even asked for', async () => {
  expect(await opened.wechat.unlimitedQr({ ...qrWish(), scene: '安康市总工会' })).toMatchObject({
    ok: false,
  })
  expect(opened.control.requestsOf('unlimitedQr')).toHaveLength(0)
})
