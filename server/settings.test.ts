import { readFileSync } from 'node:fs'
import { readSettings } from './settings'

const given = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://union.example',
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SMS_URL: 'https://sms.example',
  IDENTITY_URL: 'https://id.example',
}

test('with nothing set the demo starts on port 8000 with the embedded database', () => {
  const settings = readSettings({})
  expect(settings).toMatchObject({
    port: 8000,
    isProduction: false,
    databaseUrl: undefined,
    dataDir: '.data',
  })
})

test.each([
  ['PORT', 'many'],
  ['DATABASE_URL', 'mysql://x'],
  ['DATA_KEY', 'short'],
  ['LOG_LEVEL', 'loud'],
  ['UPLOADS_PER_DAY', '0'],
  ['UPLOAD_MEGABYTES_PER_DAY', 'all'],
])('a wrong %s is named', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
})

test('the demo is open to this machine only, unless HOST says more; production to every network', () => {
  expect(readSettings({}).host).toBe('127.0.0.1')
  expect(readSettings({ HOST: '0.0.0.0' }).host).toBe('0.0.0.0')
  expect(readSettings(given).host).toBe('0.0.0.0')
})

test('all wrong settings are named at once', () => {
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/)
})

test('production does not start without its key and its outside services', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(
    'PUBLIC_URL, DATA_KEY, SMS_URL, IDENTITY_URL',
  )
  expect(readSettings(given).isProduction).toBe(true)
})

test.each([
  ['WECHAT_APP_ID', 'WECHAT_APP_SECRET'],
  ['WECHAT_APP_SECRET', 'WECHAT_APP_ID'],
])('%s alone is refused, and %s is named', (name, missing) => {
  expect(() => readSettings({ [name]: 'sample' })).toThrow(`${missing}:`)
})

test('in production phones and identity numbers are sent encrypted, or stay on this machine', () => {
  const sms = (url: string) => () => readSettings({ ...given, SMS_URL: url })
  expect(sms('http://sms.example/send')).toThrow('SMS_URL')
  expect(sms('http://localhost.example/send')).toThrow('SMS_URL')
  expect(() => readSettings({ ...given, IDENTITY_URL: 'http://id.example' })).toThrow('IDENTITY_URL')
  for (const url of ['http://127.0.0.1:9000/send', 'http://localhost/send', 'https://sms.example'])
    expect(sms(url)().smsUrl).toBe(url)
  expect(readSettings({ SMS_URL: 'http://sms.example/send' }).isProduction).toBe(false)
})

test('.env.example names every setting that is read, and no other', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const explained = [...read('../.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])
  const known = [...read('./settings.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1])
  expect(explained.sort()).toEqual(known.sort())
})
