import { randomInt } from 'node:crypto'
import type { Sealing } from '#server/secrets/sealing'

/** No 0 and O, no 1, I and L: people read codes out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 8

export function newVoucherCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A code as it was typed or scanned; gaps and small letters don't matter. */
export function readVoucherCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}

export const voucherIndexOf = (sealing: Sealing, code: string) => sealing.index(code, 'voucher code')
const bound = (id: string) => `entitlement.code.${id}`

export function sealVoucher(sealing: Sealing, id: string, code: string): string {
  return sealing.seal(code, bound(id))
}

export function openVoucher(sealing: Sealing, id: string, sealed: string): string {
  return sealing.unseal(sealed, bound(id))
}
