import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { idSchema, instantSchema } from './schema'

export const roles = ['officer', 'lawyer', 'keeper'] as const
export type Role = (typeof roles)[number]

/** How sure we are who somebody is; programmes may require `verified`. */
export const identityLevels = ['none', 'verified', 'pending_officer'] as const
export type IdentityLevel = (typeof identityLevels)[number]

export const meSchema = z.object({
  id: idSchema,
  maskedName: z.nullable(z.string()),
  maskedPhone: z.nullable(z.string()),
  maskedIdentityNumber: z.nullable(z.string()),
  identityLevel: z.enum(identityLevels),
  age: z.nullable(z.int()),
  occupation: z.nullable(z.string()),
  cityCode: z.nullable(z.string()),
  membership: z.nullable(z.object({ unionId: idSchema, unionName: z.string(), since: instantSchema })),
  roles: z.array(
    z.object({ role: z.enum(roles), unionId: idSchema, unionName: z.string(), level: z.string() }),
  ),
  unreadMessages: z.int(),
})
export type Me = z.infer<typeof meSchema>

/** The token is opaque and shown once; only its hash is stored. */
export const signedInSchema = z.object({ token: z.string(), expiresAt: instantSchema, me: meSchema })

const phoneSchema = z.string().check(z.maxLength(20))

export type Session = z.infer<typeof signedInSchema>

export const session = {
  wechat: endpoint({
    method: 'POST',
    path: '/api/session/wechat',
    summary: 'Sign in with a code from wx.login.',
    access: 'public',
    body: z.object({ jsCode: z.string().check(z.minLength(1), z.maxLength(200)) }),
    response: signedInSchema,
    errors: [
      'wechat_code_invalid',
      'wechat_code_used',
      'wechat_blocked',
      'wechat_too_often',
      'wechat_busy',
      'wechat_failed',
    ],
  }),
  wechatPhone: endpoint({
    method: 'POST',
    path: '/api/session/wechat-phone',
    summary: "Give this session's person the phone number that WeChat's phone button allows to read.",
    access: 'signed_in',
    body: z.object({ phoneCode: z.string().check(z.minLength(1), z.maxLength(200)) }),
    response: signedInSchema,
    errors: ['wechat_phone_refused', 'wechat_busy'],
  }),
  sendCode: endpoint({
    method: 'POST',
    path: '/api/session/sms-codes',
    summary: 'Send a six-digit code by SMS; it lives ten minutes and works once.',
    access: 'public',
    body: z.object({ phone: phoneSchema }),
    response: z.object({ requestId: idSchema, resendAfterSeconds: z.int() }),
    errors: ['phone_invalid', 'sms_too_often', 'sms_failed'],
  }),
  phone: endpoint({
    method: 'POST',
    path: '/api/session/phone',
    summary:
      'Sign in with a phone number and the code that was sent to it; a WeChat session without a number gets it.',
    access: 'public',
    body: z.object({ requestId: idSchema, phone: phoneSchema, code: z.string().check(z.maxLength(10)) }),
    response: signedInSchema,
    errors: ['phone_invalid', 'sms_code_wrong'],
  }),
  me: endpoint({
    method: 'GET',
    path: '/api/session/me',
    summary: 'Who is signed in, with roles and unread messages.',
    access: 'signed_in',
    response: meSchema,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/api/session',
    summary: 'End this session.',
    access: 'signed_in',
    response: z.object({ ended: z.literal(true) }),
  }),
}
