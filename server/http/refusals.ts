import type { Endpoint } from '#contract/endpoint'
import type { ErrorCode } from '#contract/errors'
import { AppError } from '#server/errors'

/** Every refusal that an endpoint may give: its own, and those that follow from its shape. */
export function refusalsOf(endpoint: Endpoint): Set<ErrorCode> {
  const needsSession = endpoint.access !== 'public' && endpoint.access !== 'demo'
  return new Set([
    ...(endpoint.errors ?? []),
    'internal',
    ...(endpoint.body || endpoint.query ? (['invalid_input'] as const) : []),
    ...(endpoint.params ? (['not_found'] as const) : []),
    ...(needsSession ? (['not_signed_in', 'not_allowed'] as const) : []),
    ...(endpoint.upload ? (['malformed_request'] as const) : []),
    ...(endpoint.once ? (['idempotency_key_missing', 'idempotency_key_reused'] as const) : []),
  ])
}

/** A refusal that the contract doesn't name is a defect of ours: found wherever we try things out. */
export function refuseUnnamed(endpoint: Endpoint, error: unknown): void {
  if (error instanceof AppError && !refusalsOf(endpoint).has(error.code))
    throw new Error(`${endpoint.method} ${endpoint.path} does not name ${error.code} among its errors`)
}
