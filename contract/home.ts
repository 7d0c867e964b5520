import * as z from 'zod/mini'
import { lifeEventCodes } from './catalogue'
import { articleRowSchema } from './content'
import { endpoint } from './endpoint'
import { subjectKinds } from './messages'
import { idSchema } from './schema'

export const serviceRowSchema = z.object({
  code: z.string(),
  title: z.string(),
  summary: z.string(),
  lifeEvent: z.enum(lifeEventCodes),
  engine: z.enum(['applications', 'bookings']),
  isOpen: z.boolean(),
  /** Days until it closes; null when it is open all year or closed. */
  daysLeft: z.nullable(z.int()),
  /** 7月1日—8月27日, or 全年 */
  windowLabel: z.string(),
  figure: z.nullable(z.string()),
})
export type ServiceRow = z.infer<typeof serviceRowSchema>

export const homeSchema = z.object({
  city: z.object({ code: z.string(), name: z.string(), unionName: z.string(), hotline: z.string() }),
  /** The one thing that needs this person now; generic words, since it is kept on the phone. */
  attention: z.nullable(
    z.object({
      title: z.string(),
      text: z.string(),
      action: z.string(),
      subject: z.object({ kind: z.enum(subjectKinds), id: idSchema }),
    }),
  ),
  isMember: z.boolean(),
  services: z.array(serviceRowSchema),
  announcements: z.array(articleRowSchema),
  stories: z.array(articleRowSchema),
})
export type Home = z.infer<typeof homeSchema>

export const home = {
  cities: endpoint({
    method: 'GET',
    path: '/api/cities',
    summary: 'The cities that are served here.',
    access: 'public',
    etag: 'for_all',
    response: z.object({
      items: z.array(z.object({ code: z.string(), name: z.string(), province: z.string() })),
    }),
  }),
  home: endpoint({
    method: 'GET',
    path: '/api/home',
    summary: 'Everything the first screen shows, in one answer.',
    access: 'public',
    query: z.object({ city: z.string() }),
    etag: 'for_caller',
    response: homeSchema,
    errors: ['not_found'],
  }),
}

export const health = {
  health: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the database answers.',
    access: 'public',
    response: z.object({
      status: z.literal('ok'),
      engine: z.enum(['pglite', 'postgres']),
      version: z.string(),
    }),
  }),
}
