import { eq } from 'drizzle-orm'
import type { City, SamplePersonSeed } from '#contract/city'
import type { Transaction } from '#server/db/database'
import { addPerson } from '#server/identity/persons'
import { person } from '#server/identity/tables'
import { admitMember, unionByCode } from '#server/membership/service'
import type { Sealing } from '#server/secrets/sealing'
import { roleGrant } from '#server/session/tables'
import { theSystem } from '#server/transition/transition'

/** The sample people of the demo; never loaded in production. Who is there already stays as one left them. */
export async function loadSamplePeople(
  tx: Transaction,
  city: City,
  sealing: Sealing,
  now: Date,
): Promise<void> {
  for (const seed of city.people) await loadPerson(tx, city, seed, sealing, now)
}

async function loadPerson(
  tx: Transaction,
  city: City,
  seed: SamplePersonSeed,
  sealing: Sealing,
  now: Date,
): Promise<void> {
  const [known] = await tx.select({ id: person.id }).from(person).where(eq(person.sampleCode, seed.code))
  if (known !== undefined) return
  const isVerified = seed.memberOf !== undefined || seed.roles.length > 0
  const personId = await addPerson(
    tx,
    sealing,
    {
      phone: seed.phone,
      cityCode: city.code,
      sampleCode: seed.code,
      ...(isVerified ? { name: seed.name, identityLevel: 'verified' as const } : {}),
      ...(isVerified && seed.identityNumber !== undefined ? { identityNumber: seed.identityNumber } : {}),
      ...(seed.occupation === undefined ? {} : { occupation: seed.occupation }),
    },
    now,
  )
  await grantRoles(tx, city, seed, personId)
  if (seed.memberOf === undefined) return
  const union = await unionByCode(tx, city.code, seed.memberOf)
  await admitMember(tx, {
    personId,
    unionId: union.id,
    joinCodeId: null,
    programme: null,
    acting: theSystem,
    now,
    isSilent: true,
  })
}

async function grantRoles(
  tx: Transaction,
  city: City,
  seed: SamplePersonSeed,
  personId: string,
): Promise<void> {
  for (const held of seed.roles) {
    const union = await unionByCode(tx, city.code, held.union)
    await tx
      .insert(roleGrant)
      .values({
        personId,
        role: held.role,
        unionId: union.id,
        placeCode: held.place ?? null,
        clinicCode: held.clinic ?? null,
      })
      .onConflictDoNothing()
  }
}
