import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { addPerson, type Person, personById, personByPhone, updatePerson } from '#server/identity/persons'
import { person } from '#server/identity/tables'
import { session } from './tables'

/**
 * Who has this phone from now on: whoever had it before, else the person who came by WeChat, else somebody new. Where
 * another had it, the WeChat account is theirs from then on.
 */
export async function givePhone(
  { db, sealing }: Pick<Deps, 'db' | 'sealing'>,
  phone: string,
  wechatPersonId: string | null,
  now: Date,
): Promise<string> {
  return await db.transaction(async (tx) => {
    // One at a time, so that two sign-ins with one new number become one person.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('new phone'))`)
    const current = wechatPersonId === null ? null : await personById(tx, sealing, wechatPersonId)
    const holder = await personByPhone(tx, sealing, phone)
    if (holder !== null) {
      if (current !== null && current.id !== holder.id) await moveWechat(tx, current, holder, now)
      return holder.id
    }
    if (current === null) return await addPerson(tx, sealing, { phone }, now)
    await updatePerson(tx, sealing, current.id, { phone })
    return current.id
  })
}

async function moveWechat(tx: Transaction, from: Person, to: Person, now: Date): Promise<void> {
  if (from.openid === null) return
  await tx.update(person).set({ openid: null }).where(eq(person.id, from.id))
  await tx.update(person).set({ openid: from.openid }).where(eq(person.id, to.id))
  await tx
    .update(session)
    .set({ endedAt: now })
    .where(and(eq(session.personId, from.id), isNull(session.endedAt)))
}
