import type { City, UnionSeed } from '#contract/city'
import { joinCodeMachine } from '#contract/membership'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { joinCode, union } from '#server/membership/tables'
import { type About, begin, beginningOf, theSystem, transition } from '#server/transition/transition'

/** Brings a city's union tree up to date; codes that officers have replaced stay replaced. */
export async function loadUnions(tx: Transaction, city: City, now: Date): Promise<void> {
  await loadUnion(tx, city, city.union, null, now)
}

interface Parent {
  id: string
  path: string
}

async function loadUnion(
  tx: Transaction,
  city: City,
  seed: UnionSeed,
  parent: Parent | null,
  now: Date,
): Promise<void> {
  const path = parent === null ? seed.code : `${parent.path}.${seed.code}`
  const values = {
    code: seed.code,
    name: seed.name,
    kind: seed.kind,
    level: seed.level,
    parentId: parent?.id ?? null,
    path,
    cityCode: city.code,
    area: seed.area ?? null,
    isSample: seed.isSample ?? false,
    isFallback: seed.isFallback ?? false,
    servesTheRest: seed.servesTheRest ?? false,
    acceptsMembers: seed.acceptsMembers ?? true,
  }
  const [row] = await tx
    .insert(union)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({ target: union.path, set: values })
    .returning({ id: union.id })
  if (row === undefined) throw new Error(`union ${path} was not stored`)
  await loadJoinCodes(tx, { id: row.id, path }, seed, now)
  for (const unit of seed.units ?? []) await loadUnion(tx, city, unit, { id: row.id, path }, now)
}

async function loadJoinCodes(tx: Transaction, of: Parent, seed: UnionSeed, now: Date): Promise<void> {
  for (const code of seed.revokedJoinCodes ?? []) {
    const id = await issueCode(tx, of, code, now)
    if (id === null) continue
    const change = { machine: joinCodeMachine, table: joinCode, id, acting: theSystem, now }
    await transition(tx, { ...change, event: 'revoke', about: aboutOf(of) })
  }
  if (seed.joinCode !== undefined) await issueCode(tx, of, seed.joinCode, now)
}

/** Null when the code is there already, or the union has an active one: the database allows one. */
async function issueCode(tx: Transaction, of: Parent, code: string, now: Date): Promise<string | null> {
  const [added] = await tx
    .insert(joinCode)
    .values({
      id: newId(),
      code,
      unionId: of.id,
      createdAt: now,
      status: beginningOf(joinCodeMachine, 'issue'),
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: joinCode.id })
  if (added === undefined) return null
  const happening = { machine: joinCodeMachine, id: added.id, acting: theSystem, now }
  await begin(tx, { ...happening, event: 'issue', about: aboutOf(of) })
  return added.id
}

/** A code of the catalogue concerns nobody in particular. */
function aboutOf({ path }: Parent): About {
  return { personId: '', unionPath: path, title: '入会码', programme: null, isSilent: true }
}
