import type * as z from 'zod/mini'
import type { ErrorCode } from './errors'

/** Who may call at all; what they may reach is settled by scope in server/session/policy.ts. */
export const accesses = ['public', 'signed_in', 'officer', 'lawyer', 'keeper', 'verifier', 'demo'] as const
export type Access = (typeof accesses)[number]

type Schema = z.core.$ZodType

export interface Endpoint<
  Params extends Schema = Schema,
  Query extends Schema = Schema,
  Body extends Schema = Schema,
  Response extends Schema = Schema,
  A extends Access = Access,
> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  summary: string
  access: A
  /** Needs an Idempotency-Key: the same key gives the same answer, another body is refused. */
  once?: boolean
  /** Answers carry an ETag, and an unchanged answer is 304. Says whether the answer is the same whoever asks. */
  etag?: 'for_all' | 'for_caller'
  /** The answer is a file of this type instead of JSON. */
  produces?: 'image/png' | 'application/pdf' | 'image/svg+xml' | 'application/octet-stream'
  /** The request body is one file in multipart/form-data, field `file`. */
  upload?: boolean
  params?: Params
  query?: Query
  body?: Body
  response?: Response
  /** Refusals that belong to this endpoint, beside those that any endpoint may give. */
  errors?: readonly ErrorCode[]
}

/** Declares one endpoint; keeps the exact schema types for server and phone. */
export function endpoint<
  Params extends Schema = z.core.$ZodUndefined,
  Query extends Schema = z.core.$ZodUndefined,
  Body extends Schema = z.core.$ZodUndefined,
  Response extends Schema = z.core.$ZodUndefined,
  const A extends Access = Access,
>(value: Endpoint<Params, Query, Body, Response, A>): Endpoint<Params, Query, Body, Response, A> {
  return value
}

export type ParamsOf<E> = E extends Endpoint<infer P, Schema, Schema, Schema> ? z.infer<P> : never
export type QueryOf<E> = E extends Endpoint<Schema, infer Q, Schema, Schema> ? z.infer<Q> : never
export type BodyOf<E> = E extends Endpoint<Schema, Schema, infer B, Schema> ? z.infer<B> : never
export type ResponseOf<E> = E extends Endpoint<Schema, Schema, Schema, infer R> ? z.infer<R> : never
