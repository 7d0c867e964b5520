import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Endpoint, ResponseOf } from '#contract/endpoint'
import type { ApiError } from './api-error'
import { type CallInput, call } from './request'
import { asApiError, keyOf } from './use-read'

export interface Command<E extends Endpoint> {
  /** The answer, or null when it was refused or nothing came back: then `error` says why. */
  run: (input: Omit<CallInput<E>, 'key'>) => Promise<ResponseOf<E> | null>
  isRunning: boolean
  error: ApiError | null
  /** Forgets the error. */
  reset: () => void
}

interface Intent {
  key: string
  input: string
  /** The server answered no, so nothing was done under this key. */
  isRefused: boolean
}

/**
 * Lets a person act, once per intent: a retry after silence carries the same key; a new one is made after
 * success, and after a refusal when something was changed. `outdates` are the endpoints to read again.
 */
export function useCommand<E extends Endpoint>(endpoint: E, outdates: readonly Endpoint[] = []): Command<E> {
  const client = useQueryClient()
  const intent = useRef<Intent | null>(null)
  const mutation = useMutation<ResponseOf<E>, Error, CallInput<E>>({
    mutationFn: (input) => call(endpoint, input),
  })
  const run: Command<E>['run'] = async (input) => {
    const current = intentFor(intent.current, JSON.stringify(input))
    intent.current = current
    try {
      const answer = await mutation.mutateAsync(
        (endpoint.once ? { ...input, key: current.key } : input) as CallInput<E>,
      )
      intent.current = null
      for (const old of outdates) void client.invalidateQueries({ queryKey: keyOf(old).slice(0, 1) })
      return answer
    } catch (error) {
      intent.current = afterRefusal(current, asApiError(error))
      return null
    }
  }
  const error = mutation.error === null ? null : asApiError(mutation.error)
  return { run, isRunning: mutation.isPending, error, reset: mutation.reset }
}

function intentFor(last: Intent | null, input: string): Intent {
  if (last && (!last.isRefused || last.input === input)) return { ...last, input, isRefused: false }
  return { key: newKey(), input, isRefused: false }
}

function afterRefusal(intent: Intent, error: ApiError): Intent | null {
  // The server knows this key for something else: only a new one can ever succeed.
  if (error.code === 'idempotency_key_reused') return null
  return { ...intent, isRefused: !error.isSilent }
}

/** 32 characters; it needs to be unlikely twice, not secret. WeChat has no crypto. */
function newKey(): string {
  const part = () => Math.random().toString(36).slice(2, 13).padEnd(11, '0')
  return `${Date.now().toString(36)}-${part()}${part()}`
}
