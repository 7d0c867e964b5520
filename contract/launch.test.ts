import fc from 'fast-check'
import { launchKinds, launchPrefix, parseLaunch } from './launch'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const someCode = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 22, maxLength: 22 })
const someKind = fc.constantFrom(...launchKinds)
const sample = 'AbCdEfGhIjKlMnOpQrStU-'

test('a mini-program code leads to what it was printed for, encoded or not', () => {
  fc.assert(
    fc.property(someKind, someCode, fc.boolean(), (kind, code, isEncoded) => {
      const scene = `${launchPrefix[kind]}${code}`
      expect(parseLaunch({ scene: isEncoded ? encodeURIComponent(scene) : scene })).toEqual({ kind, code })
    }),
  )
})

test('an ordinary QR code leads to the same place as the mini-program code', () => {
  fc.assert(
    fc.property(someKind, someCode, fc.webAuthority(), (kind, code, host) => {
      const q = encodeURIComponent(`https://${host}/${launchPrefix[kind]}/${code}`)
      expect(parseLaunch({ q, scancode_time: '1700000000' })).toEqual({ kind, code })
    }),
  )
})

test.each([
  ['a link that a camera read as it is', { q: `https://union.example/j/${sample}` }],
  [
    'a link with something after it',
    { q: encodeURIComponent(`https://union.example/j/${sample}/?from=wall#top`) },
  ],
  ['a good link beside a scene of another kind', { scene: 'zz', q: `https://union.example/j/${sample}` }],
])('%s is understood', (_what, options) => {
  expect(parseLaunch(options)).toEqual({ kind: 'join', code: sample })
})

test.each([
  ['nothing at all', undefined],
  ['no parameters', {}],
  ['text instead of parameters', 'scene'],
  ['percent signs that decode to nothing', { scene: '%', q: '%E0%A4%A' }],
  ['a cut percent-encoding around a good code', { scene: `j${sample}%` }],
  ["WeChat's own scene number", { scene: 1047 }],
  ['a code that is too short', { scene: `j${sample.slice(1)}` }],
  ['a code that is too long', { scene: `j${sample}A` }],
  ['a kind that does not exist', { scene: `zz${sample}` }],
  ['the name of something every object has', { scene: `constructor${sample}` }],
  ['two codes on two lines', { q: `https://union.example/j/${sample}\nhttps://union.example/j/${sample}` }],
  ['a link that is none', { q: `javascript:alert(1)//j/${sample}` }],
  ['a link to somewhere deeper', { q: `https://union.example/a/j/${sample}` }],
  ['the same parameter twice', { scene: [`j${sample}`, `j${sample}`] }],
])('%s shows the home page', (_what, options) => {
  expect(parseLaunch(options)).toBeNull()
})

test('whatever is printed on a wall, scanning it never ends in an exception', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.anything(),
    fc.webUrl(),
    fc.stringMatching(/^(%[0-9A-F]?)*$/),
  )
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.record({ scene: noise, q: noise })), (options) => {
      const launch = parseLaunch(options)
      expect(launch === null || launchKinds.includes(launch.kind)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
