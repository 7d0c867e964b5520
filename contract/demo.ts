import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { instantSchema } from './schema'
import { signedInSchema } from './session'

const clockSchema = z.object({ now: instantSchema, startedAt: instantSchema })

/** The demo's own endpoints; none of them exists in production. */
export const demo = {
  people: endpoint({
    method: 'GET',
    path: '/api/demo/people',
    summary: 'The sample people one can sign in as.',
    access: 'demo',
    response: z.object({
      people: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          cityCode: z.string(),
          cityName: z.string(),
          role: z.enum(['visitor', 'member', 'officer', 'lawyer', 'keeper']),
          unionName: z.nullable(z.string()),
          about: z.string(),
        }),
      ),
    }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/demo/sign-in',
    summary: 'Sign in as a sample person.',
    access: 'demo',
    body: z.object({ code: z.string() }),
    response: signedInSchema,
    errors: ['not_found'],
  }),
  clock: endpoint({
    method: 'GET',
    path: '/api/demo/clock',
    summary: "The demo's clock.",
    access: 'demo',
    response: clockSchema,
  }),
  moveClock: endpoint({
    method: 'POST',
    path: '/api/demo/clock',
    summary: "Move the demo's clock forward; due work follows before the answer.",
    access: 'demo',
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('days'), days: z.int().check(z.positive(), z.maximum(60)) }),
      z.object({ kind: z.literal('to'), instant: instantSchema }),
      z.object({ kind: z.literal('end_of_publicity') }),
    ]),
    response: clockSchema,
    errors: ['clock_backwards', 'not_found'],
  }),
  sms: endpoint({
    method: 'GET',
    path: '/api/demo/sms',
    summary: 'What the SMS stand-in was asked to send, newest first.',
    access: 'demo',
    response: z.object({
      items: z.array(z.object({ phone: z.string(), text: z.string(), at: instantSchema })),
    }),
  }),
}
