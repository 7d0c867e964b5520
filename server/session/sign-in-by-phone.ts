import type { Session } from '#contract/session'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { personById } from '#server/identity/persons'
import type { Actor } from './actor'
import { givePhone } from './give-phone'
import { signIn } from './sign-in'
import { takeCode } from './sms-codes'

/**
 * Signs in whoever holds the phone, a new person if need be; who came by WeChat and has no number yet gets this one.
 * Throws sms_code_wrong or phone_invalid.
 */
export async function signInByPhone(
  deps: Deps,
  actor: Actor | null,
  given: { requestId: string; phone: string; code: string },
  now: Date,
): Promise<Session> {
  const phone = await takeCode(deps, given.requestId, given.phone, given.code, now)
  const current = actor === null ? null : await personById(deps.db, deps.sealing, actor.personId)
  // Whoever has a number is complete: another one typed on their phone is somebody else's.
  const wechatPersonId = current !== null && current.phone === null ? current.id : null
  return await signIn(deps, await givePhone(deps, phone, wechatPersonId, now), now)
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
  return await signIn(deps, await givePhone(deps, answer.phone, current.id, now), now)
}
