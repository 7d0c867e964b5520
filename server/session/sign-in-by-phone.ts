import { and, eq, ne } from 'drizzle-orm'
import type { Session } from '#contract/session'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { addPerson, personById, personByPhone, updatePerson } from '#server/identity/persons'
import { person } from '#server/identity/tables'
import type { Actor } from './actor'
import { signIn } from './sign-in'
import { takeCode } from './sms-codes'

/** Signs in whoever holds the phone, a new person if need be. Throws sms_code_wrong or phone_invalid. */
export async function signInByPhone(
  deps: Deps,
  given: { requestId: string; phone: string; code: string },
  now: Date,
): Promise<Session> {
  const phone = await takeCode(deps, given.requestId, given.phone, given.code, now)
  const known = await personByPhone(deps.db, deps.sealing, phone)
  return await signIn(deps, known?.id ?? (await addPerson(deps.db, deps.sealing, { phone }, now)), now)
}

/**
 * Gives the WeChat person the number that WeChat confirms. Where that number already belongs to somebody, the session
 * goes on as that person, who from now on also signs in by this WeChat account. Throws wechat_phone_refused.
 */
export async function signInByWechatPhone(
  deps: Deps,
  actor: Actor,
  phoneCode: string,
  now: Date,
): Promise<Session> {
  const current = await personById(deps.db, deps.sealing, actor.personId)
  if (current.openid === null) throw new AppError('wechat_phone_refused')
  const answer = await deps.wechat.phone(phoneCode, current.openid)
  if (!answer.ok) throw new AppError(answer.outcome === 'busy' ? 'wechat_busy' : 'wechat_phone_refused')
  const holder = await personByPhone(deps.db, deps.sealing, answer.phone)
  if (holder === null) await updatePerson(deps.db, deps.sealing, current.id, { phone: answer.phone })
  else if (holder.id !== current.id) await moveWechat(deps, current.openid, holder.id)
  return await signIn(deps, holder?.id ?? current.id, now)
}

async function moveWechat(deps: Deps, openid: string, personId: string): Promise<void> {
  await deps.db.transaction(async (tx) => {
    await tx
      .update(person)
      .set({ openid: null })
      .where(and(eq(person.openid, openid), ne(person.id, personId)))
    await tx.update(person).set({ openid }).where(eq(person.id, personId))
  })
}
