import { createHash, randomBytes } from 'node:crypto'

/** 256 bits from the system's generator. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Tokens have full entropy, so one fast hash is enough to keep them useless at rest. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
