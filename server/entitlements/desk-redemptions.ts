import { and, desc, eq, gte } from 'drizzle-orm'
import { dayOf, instantOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { entitlements } from '#contract/entitlements'
import { AppError } from '#server/errors'
import { masked, personById } from '#server/identity/persons'
import type { Actor } from '#server/session/actor'
import type { Reading } from './describe'
import { stationsOf } from './stations'
import { entitlement } from './tables'

const shown = 50

/** What was handed over today at the keeper's station, the last first. */
export async function deskRedemptions(
  { db, sealing }: Reading,
  keeper: Actor,
  now: Date,
): Promise<ResponseOf<typeof entitlements.deskRedemptions>> {
  const [station] = await stationsOf(db, keeper)
  if (station === undefined) throw new AppError('not_allowed')
  const isTodayHere = and(
    eq(entitlement.cityCode, station.cityCode),
    eq(entitlement.placeCode, station.code),
    gte(entitlement.redeemedAt, instantOf(dayOf(now), '00:00')),
  )
  const rows = await db
    .select()
    .from(entitlement)
    .where(isTodayHere)
    .orderBy(desc(entitlement.redeemedAt))
    .limit(shown)
  const items = await Promise.all(
    rows.map(async ({ title, personId, redeemedAt }) => ({
      title,
      maskedName: masked(await personById(db, sealing, personId)).maskedName,
      at: (redeemedAt ?? now).toISOString(),
    })),
  )
  return { placeName: station.name, today: await db.$count(entitlement, isTodayHere), items }
}
