import { readFileSync } from 'node:fs'
import { readSettings } from './settings'

const dataKey = Buffer.alloc(32, 7).toString('base64')

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
])('a wrong %s is named', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
})

test('all wrong settings are named at once', () => {
  expect(() => readSettings({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[\s\S]*LOG_LEVEL/)
})

test('production does not start without its key and its outside services', () => {
  expect(() => readSettings({ NODE_ENV: 'production' })).toThrow(
    'PUBLIC_URL, DATA_KEY, SMS_URL, IDENTITY_URL',
  )
  const given = {
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://union.example',
    DATA_KEY: dataKey,
    SMS_URL: 'https://sms.example',
    IDENTITY_URL: 'https://id.example',
  }
  expect(readSettings(given).isProduction).toBe(true)
})

test('.env.example names every setting that is read, and no other', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const explained = [...read('../.env.example').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1])
  const known = [...read('./settings.ts').matchAll(/^ {2}([A-Z_]+):/gm)].map((match) => match[1])
  expect(explained.sort()).toEqual(known.sort())
})
