import fc from 'fast-check'
import { launchKinds, parseLaunch } from '#contract/launch'
import { isScene, launchLink, newLaunchCode, sceneOf } from './scene'

const allowed = new Set([
  ..."0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$&'()*+,/:;=?@-._~",
])
const someCode = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'))

test('every scene of every kind fits the 32 characters that WeChat allows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...launchKinds), someCode, (kind, code) => {
      const scene = sceneOf(kind, code)
      expect(scene.length).toBeLessThanOrEqual(32)
      expect([...scene].filter((character) => !allowed.has(character))).toEqual([])
      expect(isScene(scene)).toBe(true)
      expect(parseLaunch({ scene })).toEqual({ kind, code })
    }),
  )
})

test('the link on a poster opens what the mini-program code opens', () => {
  fc.assert(
    fc.property(fc.constantFrom(...launchKinds), someCode, (kind, code) => {
      const q = encodeURIComponent(launchLink('https://union.example', kind, code))
      expect(parseLaunch({ q })).toEqual({ kind, code })
    }),
  )
})

test('a new code has 128 bits, and no two are alike', () => {
  const codes = Array.from({ length: 1000 }, newLaunchCode)
  expect(new Set(codes).size).toBe(1000)
  expect(codes.every((code) => Buffer.from(code, 'base64url').length === 16 && code.length === 22)).toBe(true)
})

test.each([['%E5%B7%A5'], ['工会'], ['a b'], [''], ['a'.repeat(33)]])('%j is no scene', (value) => {
  expect(isScene(value)).toBe(false)
})
