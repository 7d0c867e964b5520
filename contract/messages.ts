import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { idSchema, instantSchema, pageOf, pageQuerySchema } from './schema'

/** What a message opens when tapped. */
export const subjectKinds = ['application', 'booking', 'entitlement', 'membership'] as const

export const messageSchema = z.object({
  id: idSchema,
  title: z.string(),
  text: z.string(),
  at: instantSchema,
  isRead: z.boolean(),
  subject: z.nullable(z.object({ kind: z.enum(subjectKinds), id: idSchema })),
})
export type Message = z.infer<typeof messageSchema>

export const messages = {
  list: endpoint({
    method: 'GET',
    path: '/api/messages',
    summary: 'My inbox, newest first.',
    access: 'signed_in',
    query: pageQuerySchema,
    response: pageOf(messageSchema),
  }),
  read: endpoint({
    method: 'POST',
    path: '/api/messages/read',
    summary: 'Mark messages as read; without ids, all of them.',
    access: 'signed_in',
    body: z.object({ ids: z.optional(z.array(idSchema).check(z.maxLength(50))) }),
    response: z.object({ unread: z.int() }),
  }),
  subscribe: endpoint({
    method: 'POST',
    path: '/api/messages/subscriptions',
    summary: "Report what the person answered to WeChat's subscription prompt.",
    access: 'signed_in',
    body: z.object({ accepted: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(5)) }),
    response: z.object({ counted: z.int() }),
  }),
}
