import type { Entitlement } from '#contract/entitlements'
import type { Database } from '#server/db/database'
import { qrPng } from '#server/qr-png'
import { findPlace } from '#server/registry/service'
import type { Sealing } from '#server/secrets/sealing'
import type { entitlement } from './tables'
import { openVoucher } from './voucher-code'

export type EntitlementRow = typeof entitlement.$inferSelect

export interface Reading {
  db: Database
  sealing: Sealing
}

const qrPixels = 480

/** An entitlement as its holder sees it; the code shows only while there is something to collect. */
export async function describeEntitlement(
  { db, sealing }: Reading,
  row: EntitlementRow,
): Promise<Entitlement> {
  const code = row.status === 'issued' && row.code !== null ? openVoucher(sealing, row.id, row.code) : null
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    status: row.status,
    code,
    qrPng: code === null ? null : await qrPng(code, qrPixels),
    contents: row.contents,
    place: await placeOf(db, row),
    amountFen: row.amountFen,
    validUntil: row.validUntil,
    issuedAt: row.issuedAt.toISOString(),
    redeemedAt: row.redeemedAt?.toISOString() ?? null,
  }
}

async function placeOf(db: Database, { cityCode, placeCode }: EntitlementRow): Promise<Entitlement['place']> {
  const place = placeCode === null ? null : await findPlace(db, cityCode, placeCode)
  if (place === null) return null
  const { name, address, hours, phone } = place
  return { name, address, hours, phone }
}
