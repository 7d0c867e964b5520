import { and, desc, eq, gte, or } from 'drizzle-orm'
import { dayOf, instantOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { entitlements } from '#contract/entitlements'
import { AppError } from '#server/errors'
import { masked, personsById } from '#server/identity/persons'
import type { Actor } from '#server/session/actor'
import type { Reading } from './describe'
import { stationsOf } from './stations'
import { entitlement } from './tables'

const shown = 50

/** What was handed over today at all the keeper's stations, the last first. */
export async function deskRedemptions(
  { db, sealing }: Reading,
  keeper: Actor,
  now: Date,
): Promise<ResponseOf<typeof entitlements.deskRedemptions>> {
  const stations = await stationsOf(db, keeper)
  if (stations.length === 0) throw new AppError('not_allowed')
  const isTodayHere = and(
    or(
      ...stations.map(({ cityCode, code }) =>
        and(eq(entitlement.cityCode, cityCode), eq(entitlement.placeCode, code)),
      ),
    ),
    gte(entitlement.redeemedAt, instantOf(dayOf(now), '00:00')),
  )
  const rows = await db
    .select()
    .from(entitlement)
    .where(isTodayHere)
    .orderBy(desc(entitlement.redeemedAt))
    .limit(shown)
  const people = await personsById(
    db,
    sealing,
    rows.map(({ personId }) => personId),
  )
  const items = rows.map(({ title, personId, redeemedAt }) => {
    const person = people.get(personId)
    const maskedName = person === undefined ? null : masked(person).maskedName
    return { title, maskedName, at: (redeemedAt ?? now).toISOString() }
  })
  return {
    placeName: stations.map(({ name }) => name).join('、'),
    today: await db.$count(entitlement, isTodayHere),
    items,
  }
}
