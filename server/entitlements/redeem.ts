import { eq } from 'drizzle-orm'
import { dayLabel, dayOf, instantLabel } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import { entitlementMachine, type entitlements } from '#contract/entitlements'
import type { Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import { masked, personById } from '#server/identity/persons'
import { programmeOfVersion } from '#server/programmes/service'
import { findPlace } from '#server/registry/service'
import type { Sealing } from '#server/secrets/sealing'
import type { Actor } from '#server/session/actor'
import { transition } from '#server/transition/transition'
import type { EntitlementRow } from './describe'
import { type Station, stationsOf } from './stations'
import { entitlement } from './tables'
import { readVoucherCode, voucherIndexOf } from './voucher-code'

type Handover = ResponseOf<typeof entitlements.redeem>

/**
 * Hands a kit over at the keeper's own station, once. Two keepers at the same moment: the database lets one.
 * Throws voucher_unknown, voucher_elsewhere, voucher_redeemed or voucher_expired.
 */
export async function redeem(
  tx: Transaction,
  sealing: Sealing,
  keeper: Actor,
  typed: string,
  now: Date,
): Promise<Handover> {
  const row = await heldRow(tx, sealing, typed)
  const station = await stationFor(tx, keeper, row)
  refuseUseless(row, now)
  const { programme } = await programmeOfVersion(tx, row.programmeVersionId)
  await transition(tx, {
    machine: entitlementMachine,
    event: 'redeem',
    table: entitlement,
    id: row.id,
    set: { redeemedAt: now, redeemedBy: keeper.personId },
    acting: { personId: keeper.personId, unit: station.name },
    about: { personId: row.personId, unionPath: row.unionPath, title: row.title, programme },
    now,
  })
  return {
    title: row.title,
    contents: row.contents,
    maskedName: masked(await personById(tx, sealing, row.personId)).maskedName,
    placeName: station.name,
    redeemedAt: now.toISOString(),
  }
}

/** Held until the transaction ends, so that a second keeper waits and then sees that it is gone. */
async function heldRow(tx: Transaction, sealing: Sealing, typed: string): Promise<EntitlementRow> {
  const [row] = await tx
    .select()
    .from(entitlement)
    .where(eq(entitlement.codeIndex, voucherIndexOf(sealing, readVoucherCode(typed))))
    .for('update')
  if (row === undefined) throw new AppError('voucher_unknown')
  return row
}

/** A code of another city is unknown here; one of another station is sent there. */
async function stationFor(tx: Transaction, keeper: Actor, row: EntitlementRow): Promise<Station> {
  const stations = (await stationsOf(tx, keeper)).filter(({ cityCode }) => cityCode === row.cityCode)
  if (stations.length === 0) throw new AppError('voucher_unknown')
  const station = stations.find(({ code }) => code === row.placeCode)
  if (station !== undefined) return station
  const right = row.placeCode === null ? null : await findPlace(tx, row.cityCode, row.placeCode)
  throw new AppError('voucher_elsewhere', { station: right?.name ?? '' })
}

function refuseUseless(row: EntitlementRow, now: Date): void {
  if (row.redeemedAt !== null) throw new AppError('voucher_redeemed', { when: instantLabel(row.redeemedAt) })
  const until = row.validUntil ?? ''
  if (row.status === 'expired' || until < dayOf(now))
    throw new AppError('voucher_expired', { until: dayLabel(until) })
}
