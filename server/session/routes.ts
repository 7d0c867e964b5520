import { session } from '#contract/session'
import { implement } from '#server/http/implement'
import { describe } from './describe'
import { endSession } from './sign-in'
import { signInByPhone, signInByWechatPhone } from './sign-in-by-phone'
import { signInByWechat } from './sign-in-by-wechat'
import { sendCode } from './sms-codes'

export const sessionRoutes = implement(session, {
  wechat: ({ body, context }) => signInByWechat(context.deps, body.jsCode, context.now),
  wechatPhone: ({ body, actor, context }) =>
    signInByWechatPhone(context.deps, actor, body.phoneCode, context.now),
  sendCode: ({ body, context }) => sendCode(context.deps, body.phone, context.now),
  phone: ({ body, actor, context }) => signInByPhone(context.deps, actor, body, context.now),
  me: ({ actor, context }) => describe(context.deps, actor, context.now),
  signOut: async ({ actor, context }) => {
    await endSession(context.deps, actor.sessionId, context.now)
    return { ended: true as const }
  },
})
