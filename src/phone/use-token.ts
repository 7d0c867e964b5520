import { useSyncExternalStore } from 'react'
import { onTokenChange, readToken } from './token'

/** The session token, following every sign-in and sign-out. */
export function useToken(): string | null {
  return useSyncExternalStore(onTokenChange, readToken)
}
