import { newDataKey, sealingWith } from './sealing'

const sealing = sealingWith(newDataKey())

test('a sealed value opens for the row it belongs to, and shows nothing of itself', () => {
  const sealed = sealing.seal('990001199001011234', 'person.identity_number.a')
  expect(sealed).not.toContain('990001')
  expect(sealing.unseal(sealed, 'person.identity_number.a')).toBe('990001199001011234')
})

test('a value moved to another row does not open', () => {
  const sealed = sealing.seal('secret', 'person.name.a')
  expect(() => sealing.unseal(sealed, 'person.name.b')).toThrow()
})

test('an altered value does not open', () => {
  const sealed = sealing.seal('secret', 'person.name.a')
  const parts = sealed.split('.')
  const altered = [...parts.slice(0, 3), Buffer.from('sekret').toString('base64url')].join('.')
  expect(() => sealing.unseal(altered, 'person.name.a')).toThrow()
})

test('the same value sealed twice looks different, but has one index for each purpose and key', () => {
  expect(sealing.seal('x', 'a')).not.toBe(sealing.seal('x', 'a'))
  expect(sealing.index('x', 'phone')).toBe(sealing.index('x', 'phone'))
  expect(sealing.index('x', 'phone')).not.toBe(sealing.index('x', 'identity number'))
  expect(sealing.index('x', 'phone')).not.toBe(sealingWith(newDataKey()).index('x', 'phone'))
})

test('a signature holds for its text and purpose only', () => {
  const signature = sealing.sign('card', 'card code')
  expect(sealing.isSigned('card', signature, 'card code')).toBe(true)
  expect(sealing.isSigned('card', signature, 'file link')).toBe(false)
  expect(sealing.isSigned('cards', signature, 'card code')).toBe(false)
})
