import { randomInt } from 'node:crypto'
import { and, count, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { isPhone, normaliseNumber } from '#contract/personal-data'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { phoneIndexOf } from '#server/identity/persons'
import { smsCode } from './tables'

const resendAfterSeconds = 60
const lifetimeMs = 10 * 60 * 1000
const perDay = 10
const attemptsAtMost = 5

/** Sends a six-digit code. Throws phone_invalid, sms_too_often, or sms_failed when the gateway did not take it. */
export async function sendCode(deps: Deps, typedPhone: string, now: Date) {
  const phone = readPhone(typedPhone)
  const phoneIndex = phoneIndexOf(deps.sealing, phone)
  const id = newId()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await deps.db.transaction(async (tx) => {
    // One at a time for each phone, so that parallel requests are counted like any others.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${phoneIndex}))`)
    await refuseHaste(tx, phoneIndex, now)
    await tx.insert(smsCode).values({ id, phoneIndex, codeHash: hashOf(deps, id, code), sentAt: now })
  })
  if (await deps.sendSms(phone, `【工惠】验证码 ${code}，10 分钟内有效。工作人员不会向您索要验证码。`))
    return { requestId: id, resendAfterSeconds }
  await deps.db.delete(smsCode).where(eq(smsCode.id, id))
  throw new AppError('sms_failed')
}

/** Takes a code once, for the phone and request it was sent for. Returns the phone; throws sms_code_wrong. */
export async function takeCode(
  deps: Deps,
  requestId: string,
  typedPhone: string,
  code: string,
  now: Date,
): Promise<string> {
  const phone = readPhone(typedPhone)
  // One conditional statement counts the attempt, so that parallel guesses don't get more than their share.
  const [request] = await deps.db
    .update(smsCode)
    .set({ attempts: sql`${smsCode.attempts} + 1` })
    .where(
      and(
        eq(smsCode.id, requestId),
        eq(smsCode.phoneIndex, phoneIndexOf(deps.sealing, phone)),
        isNull(smsCode.usedAt),
        gt(smsCode.sentAt, new Date(now.getTime() - lifetimeMs)),
        lt(smsCode.attempts, attemptsAtMost),
      ),
    )
    .returning({ codeHash: smsCode.codeHash })
  if (request?.codeHash !== hashOf(deps, requestId, normaliseNumber(code)))
    throw new AppError('sms_code_wrong')
  const used = await deps.db
    .update(smsCode)
    .set({ usedAt: now })
    .where(and(eq(smsCode.id, requestId), isNull(smsCode.usedAt)))
    .returning({ id: smsCode.id })
  if (used.length === 0) throw new AppError('sms_code_wrong')
  return phone
}

function readPhone(typed: string): string {
  const phone = normaliseNumber(typed)
  if (!isPhone(phone)) throw new AppError('phone_invalid', {}, { phone: '手机号应为 11 位数字，请检查。' })
  return phone
}

async function refuseHaste(tx: Transaction, phoneIndex: string, now: Date): Promise<void> {
  const since = (seconds: number) =>
    and(eq(smsCode.phoneIndex, phoneIndex), gt(smsCode.sentAt, new Date(now.getTime() - seconds * 1000)))
  const [latest] = await tx
    .select({ sentAt: smsCode.sentAt })
    .from(smsCode)
    .where(since(resendAfterSeconds))
    .limit(1)
  if (latest !== undefined) {
    const passed = Math.floor((now.getTime() - latest.sentAt.getTime()) / 1000)
    throw new AppError('sms_too_often', { seconds: resendAfterSeconds - passed })
  }
  const [today] = await tx
    .select({ sent: count() })
    .from(smsCode)
    .where(since(24 * 3600))
  if ((today?.sent ?? 0) >= perDay) throw new AppError('sms_too_often', { seconds: 24 * 3600 })
}

function hashOf(deps: Deps, requestId: string, code: string): string {
  return deps.sealing.index(`${requestId} ${code}`, 'sms code')
}
