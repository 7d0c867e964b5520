import { and, count, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm'
import type { QueryOf } from '#contract/endpoint'
import { type membership as endpoints, joinCodeMachine } from '#contract/membership'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { qrPng } from '#server/qr-png'
import type { Actor } from '#server/session/actor'
import { roleReaching, withinScope } from '#server/session/policy'
import { begin, beginningOf, transition } from '#server/transition/transition'
import { launchLink, newLaunchCode } from '#server/wechat/scene'
import { joinCode, membership, union } from './tables'

/** The join codes of the officer's subtree by union, of each the newest first, with how many joined by each. */
export async function deskCodes(deps: Deps, officer: Actor, query: QueryOf<typeof endpoints.deskCodes>) {
  const rows = await deps.db
    .select({
      id: joinCode.id,
      path: union.path,
      code: joinCode.code,
      status: joinCode.status,
      unionId: union.id,
      unionName: union.name,
      joined: count(membership.id),
    })
    .from(joinCode)
    .innerJoin(union, eq(union.id, joinCode.unionId))
    .leftJoin(membership, eq(membership.joinCodeId, joinCode.id))
    .where(
      and(
        withinScope(officer, 'officer', union.path),
        eq(joinCode.status, query.show ?? 'active'),
        after(query),
      ),
    )
    .groupBy(joinCode.id, union.id)
    .orderBy(union.path, desc(joinCode.id))
    .limit(rowsFor(query))
  const page = pageFrom(rows, query, ({ id }) => [id])
  return {
    nextCursor: page.nextCursor,
    items: await Promise.all(
      page.items.map(async (row) => {
        const link = launchLink(deps.settings.publicUrl, 'join', row.code)
        return { ...row, link, qrPng: await qrPng(link, 360) }
      }),
    ),
  }
}

/** By the code alone: the path of a deep union would make a cursor longer than any that is taken back. */
function after(query: QueryOf<typeof endpoints.deskCodes>): SQL | undefined {
  const position = positionIn(query, ['id'])
  if (position === null) return undefined
  const path = sql`(select u.path from ${union} u join ${joinCode} c on c.union_id = u.id where c.id = ${position.id})`
  return or(gt(union.path, path), and(eq(union.path, path), lt(joinCode.id, position.id)))
}

/** Revokes a code and issues another for the same union. Throws not_found outside the officer's subtree. */
export async function replaceCode(
  tx: Transaction,
  officer: Actor,
  code: string,
  now: Date,
): Promise<{ code: string }> {
  const [row] = await tx
    .select()
    .from(joinCode)
    .innerJoin(union, eq(union.id, joinCode.unionId))
    .where(and(eq(joinCode.code, code)))
  const held = row && roleReaching(officer, 'officer', row.union.path)
  if (row === undefined || held === undefined) throw new AppError('not_found')
  const acting = { personId: officer.personId, unit: held.unionName }
  const about = {
    personId: officer.personId,
    unionPath: row.union.path,
    title: '入会码',
    programme: null,
    isSilent: true,
  }
  await transition(tx, {
    machine: joinCodeMachine,
    event: 'revoke',
    table: joinCode,
    id: row.join_code.id,
    acting,
    about,
    now,
  })
  const id = newId()
  const next = newLaunchCode()
  const status = beginningOf(joinCodeMachine, 'issue')
  await tx
    .insert(joinCode)
    .values({ id, code: next, unionId: row.union.id, createdAt: now, status, updatedAt: now })
  await begin(tx, { machine: joinCodeMachine, event: 'issue', id, acting, about, now })
  return { code: next }
}
