import { and, eq } from 'drizzle-orm'
import type { City, UnionSeed } from '#contract/city'
import { joinCodeMachine } from '#contract/membership'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { joinCode, union } from '#server/membership/tables'
import { beginningOf } from '#server/transition/transition'

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
    acceptsMembers: seed.acceptsMembers ?? true,
  }
  const [row] = await tx
    .insert(union)
    .values({ id: newId(), ...values })
    .onConflictDoUpdate({ target: union.path, set: values })
    .returning({ id: union.id })
  if (row === undefined) throw new Error(`union ${path} was not stored`)
  await loadJoinCodes(tx, row.id, seed, now)
  for (const unit of seed.units ?? []) await loadUnion(tx, city, unit, { id: row.id, path }, now)
}

async function loadJoinCodes(tx: Transaction, unionId: string, seed: UnionSeed, now: Date): Promise<void> {
  const add = (code: string, status: string) =>
    tx
      .insert(joinCode)
      .values({ id: newId(), code, unionId, createdAt: now, status, updatedAt: now })
      .onConflictDoNothing()
  for (const code of seed.revokedJoinCodes ?? []) await add(code, joinCodeMachine.events.revoke.to)
  const isActive = and(eq(joinCode.unionId, unionId), eq(joinCode.status, 'active'))
  const [active] = await tx.select({ id: joinCode.id }).from(joinCode).where(isActive)
  if (active === undefined && seed.joinCode !== undefined) {
    await add(seed.joinCode, beginningOf(joinCodeMachine, 'issue'))
  }
}
