import { and, eq, inArray, ne } from 'drizzle-orm'
import type { KnownPerson } from '#contract/eligibility'
import { ageOf, maskIdentityNumber, maskName, maskPhone } from '#contract/personal-data'
import type { IdentityLevel } from '#contract/session'
import { newId } from '#server/db/columns'
import type { Database, Transaction } from '#server/db/database'
import { AppError } from '#server/errors'
import type { Sealing } from '#server/secrets/sealing'
import { person } from './tables'

export type PersonRow = typeof person.$inferSelect

/** A person in the clear; must not leave the server as it is. */
export interface Person {
  id: string
  openid: string | null
  name: string | null
  phone: string | null
  identityNumber: string | null
  identityLevel: IdentityLevel
  occupation: string | null
  cityCode: string | null
}

const bound = (column: string, id: string) => `person.${column}.${id}`

export const phoneIndexOf = (sealing: Sealing, phone: string) => sealing.index(phone, 'phone')
export const identityIndexOf = (sealing: Sealing, number: string) => sealing.index(number, 'identity number')

/** Throws not_found. */
export async function personById(db: Database, sealing: Sealing, id: string): Promise<Person> {
  const [row] = await db.select().from(person).where(eq(person.id, id))
  if (row === undefined) throw new AppError('not_found')
  return opened(sealing, row)
}

/** The same for many, by id. */
export async function personsById(
  db: Database,
  sealing: Sealing,
  ids: readonly string[],
): Promise<Map<string, Person>> {
  const rows = await db
    .select()
    .from(person)
    .where(inArray(person.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, opened(sealing, row)]))
}

/** The person with this phone; null when nobody has it. */
export async function personByPhone(db: Database, sealing: Sealing, phone: string): Promise<Person | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(eq(person.phoneIndex, phoneIndexOf(sealing, phone)))
  return row === undefined ? null : opened(sealing, row)
}

/** The verified person with this identity number; null when nobody is. */
export async function personByIdentity(
  db: Database,
  sealing: Sealing,
  number: string,
): Promise<Person | null> {
  const [row] = await db
    .select()
    .from(person)
    .where(
      and(eq(person.identityIndex, identityIndexOf(sealing, number)), eq(person.identityLevel, 'verified')),
    )
  return row === undefined ? null : opened(sealing, row)
}

export interface NewPerson {
  openid?: string
  name?: string
  phone?: string
  identityNumber?: string
  identityLevel?: Person['identityLevel']
  occupation?: string
  cityCode?: string
  sampleCode?: string
}

/** Returns the new person's id. */
export async function addPerson(
  db: Database,
  sealing: Sealing,
  known: NewPerson,
  now: Date,
): Promise<string> {
  const id = newId()
  const { openid, occupation, cityCode, sampleCode, identityLevel } = known
  const plain = { openid, occupation, cityCode, sampleCode, identityLevel }
  await db.insert(person).values({ id, createdAt: now, ...plain, ...sealedColumns(sealing, id, known) })
  return id
}

/** Writes what is newly known of a person; what isn't given stays. */
export async function updatePerson(
  tx: Transaction | Database,
  sealing: Sealing,
  id: string,
  known: NewPerson,
): Promise<void> {
  const { openid, occupation, cityCode, identityLevel } = known
  const plain = Object.fromEntries(
    Object.entries({ openid, occupation, cityCode, identityLevel }).filter(
      ([, value]) => value !== undefined,
    ),
  )
  await tx
    .update(person)
    .set({ ...plain, ...sealedColumns(sealing, id, known) })
    .where(eq(person.id, id))
}

function sealedColumns(sealing: Sealing, id: string, { name, phone, identityNumber }: NewPerson) {
  return {
    ...(name === undefined ? {} : { name: sealing.seal(name, bound('name', id)) }),
    ...(phone === undefined
      ? {}
      : { phone: sealing.seal(phone, bound('phone', id)), phoneIndex: phoneIndexOf(sealing, phone) }),
    ...(identityNumber === undefined
      ? {}
      : {
          identityNumber: sealing.seal(identityNumber, bound('identity_number', id)),
          identityIndex: identityIndexOf(sealing, identityNumber),
        }),
  }
}

function opened(sealing: Sealing, row: PersonRow): Person {
  const unseal = (column: string, value: string | null) =>
    value === null ? null : sealing.unseal(value, bound(column, row.id))
  return {
    id: row.id,
    openid: row.openid,
    name: unseal('name', row.name),
    phone: unseal('phone', row.phone),
    identityNumber: unseal('identity_number', row.identityNumber),
    identityLevel: row.identityLevel,
    occupation: row.occupation,
    cityCode: row.cityCode,
  }
}

/** Only whoever has a phone may begin anything: an account without one may be left for another. Throws phone_needed. */
export function refusePhoneless({ phone }: Person): void {
  if (phone === null) throw new AppError('phone_needed')
}

/** Leaves it to an officer to say who this is; who is verified stays so. */
export async function awaitOfficer(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(person)
    .set({ identityLevel: 'pending_officer' })
    .where(and(eq(person.id, id), ne(person.identityLevel, 'verified')))
}

/** What lists and details show of a person. */
export function masked(person: Person) {
  return {
    maskedName: person.name === null ? null : maskName(person.name),
    maskedPhone: person.phone === null ? null : maskPhone(person.phone),
    maskedIdentityNumber: person.identityNumber === null ? null : maskIdentityNumber(person.identityNumber),
  }
}

/** What rules may know of a person. */
export function knownFacts(person: Person, isMember: boolean, now: Date): KnownPerson {
  return {
    isMember,
    isVerified: person.identityLevel === 'verified',
    age: person.identityNumber === null ? null : ageOf(person.identityNumber, now),
    occupation: person.occupation,
  }
}
