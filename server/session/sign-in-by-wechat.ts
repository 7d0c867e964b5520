import { eq } from 'drizzle-orm'
import type { ErrorCode } from '#contract/errors'
import type { Session } from '#contract/session'
import { newId } from '#server/db/columns'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { person } from '#server/identity/tables'
import { signIn } from './sign-in'

type Refusal = Exclude<Awaited<ReturnType<Deps['wechat']['codeToSession']>>, { ok: true }>['outcome']

const refusals = {
  code_invalid: 'wechat_code_invalid',
  code_used: 'wechat_code_used',
  blocked: 'wechat_blocked',
  too_often: 'wechat_too_often',
  busy: 'wechat_busy',
  failed: 'wechat_failed',
} satisfies Record<Refusal, ErrorCode>

/** Signs in by a code of wx.login. Throws one wechat_… code for each thing that WeChat may answer. */
export async function signInByWechat(deps: Deps, jsCode: string, now: Date): Promise<Session> {
  const answer = await deps.wechat.codeToSession(jsCode)
  if (!answer.ok) throw new AppError(refusals[answer.outcome])
  await deps.db
    .insert(person)
    .values({ id: newId(), openid: answer.openid, createdAt: now })
    .onConflictDoNothing()
  const [row] = await deps.db.select({ id: person.id }).from(person).where(eq(person.openid, answer.openid))
  if (row === undefined) throw new Error('the person just added is gone')
  return await signIn(deps, row.id, now)
}
