import type { Access, BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '#contract/endpoint'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import type { Actor } from '#server/session/actor'

/** A file as an answer. */
export interface FileAnswer {
  bytes: Buffer | NodeJS.ReadableStream
  type: string
  /** For the address bar and downloads; ASCII only. */
  name: string
  cacheControl: string
}

/** What every handler is given beside its parsed input. */
export interface Context {
  deps: Deps
  now: Date
  requestId: string
  /** For a once-only endpoint the answer is kept with the effect, and a repeat gets it again. */
  transaction<Answer>(effect: (tx: Transaction) => Promise<Answer>): Promise<Answer>
  /** The file of an upload endpoint. */
  upload: { bytes: Buffer; name: string } | null
}

type ActorFor<A extends Access> = A extends 'public' | 'demo' ? Actor | null : Actor

export interface Call<E extends Endpoint> {
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  actor: ActorFor<E['access']>
  context: Context
}

type AnswerOf<E> = [ResponseOf<E>] extends [undefined] ? FileAnswer : ResponseOf<E>

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<AnswerOf<E>>

export interface Route {
  name: string
  endpoint: Endpoint
  handler: (call: Call<Endpoint>) => Promise<unknown>
}

/** Ties every endpoint of a group to its handler; a missing or surplus handler doesn't compile. */
export function implement<Group extends Record<string, Endpoint>>(
  group: Group,
  handlers: { [Name in keyof Group]: Handler<Group[Name]> },
): Route[] {
  return Object.entries(group).map(([name, endpoint]) => ({
    name,
    endpoint,
    handler: handlers[name as keyof Group] as Route['handler'],
  }))
}
