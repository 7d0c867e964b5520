import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

/** Seals values and makes signatures; `bound` says what the value belongs to (table, column, row). */
export interface Sealing {
  /** AES-256-GCM as `v1.<nonce>.<tag>.<text>` in base64url. */
  seal(plain: string, bound: string): string
  /** Throws when the value was altered, or moved to another row. */
  unseal(sealed: string, bound: string): string
  /** A keyed blind index: equal inputs give equal outputs, and nothing can be read from it. */
  index(plain: string, purpose: string): string
  sign(text: string, purpose: string): string
  isSigned(text: string, signature: string, purpose: string): boolean
}

/** `dataKey` is 32 bytes in base64; every use gets a key of its own by HKDF. */
export function sealingWith(dataKey: string): Sealing {
  const root = Buffer.from(dataKey, 'base64')
  if (root.length !== 32) throw new RangeError('DATA_KEY must be 32 bytes in base64')
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', root, '', `gonghui ${use}`, 32))
  const sealKey = keyFor('seal')
  const index = (plain: string, purpose: string) =>
    createHmac('sha256', keyFor(`index ${purpose}`))
      .update(plain)
      .digest('base64url')
  const sign = (text: string, purpose: string) =>
    createHmac('sha256', keyFor(`sign ${purpose}`))
      .update(text)
      .digest('base64url')
  return {
    seal: (plain, bound) => seal(sealKey, plain, bound),
    unseal: (sealed, bound) => unseal(sealKey, sealed, bound),
    index,
    sign,
    isSigned: (text, signature, purpose) => isEqual(sign(text, purpose), signature),
  }
}

export function newDataKey(): string {
  return randomBytes(32).toString('base64')
}

function seal(key: Buffer, plain: string, bound: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [
    'v1',
    nonce.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
    text.toString('base64url'),
  ].join('.')
}

function unseal(key: Buffer, sealed: string, bound: string): string {
  const [version, nonce, tag, text] = sealed.split('.')
  if (version !== 'v1' || !nonce || !tag || text === undefined) throw new RangeError('not a sealed value')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
  decipher.setAAD(Buffer.from(bound)).setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

function isEqual(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.length === b.length && timingSafeEqual(a, b)
}
