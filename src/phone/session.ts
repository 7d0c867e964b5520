import { useQueryClient } from '@tanstack/react-query'
import { createContext, createElement, type PropsWithChildren, useContext, useEffect, useRef } from 'react'
import { dropBodies } from '#api/kept-bodies'
import { useMe, useSignOutCommand } from '#api/session'
import type { ResponseOf } from '#contract/endpoint'
import type { Me, Role, session } from '#contract/session'
import { clearDrafts } from './drafts'
import { currentPage, go } from './navigation'
import { dropToken, keepToken } from './token'
import { useToken } from './use-token'

type SignedIn = ResponseOf<typeof session.phone>

interface Session {
  isSignedIn: boolean
  /** Null while nobody is signed in, and until it is known who. */
  me: Me | null
  keep: (signedIn: SignedIn) => void
  /** The person's own wish: drafts and everything read go too. */
  signOut: () => Promise<void>
}

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ children }: PropsWithChildren) {
  const value = useSessionValue()
  return createElement(SessionContext.Provider, { value }, children)
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new RangeError('useSession outside of SessionProvider')
  return session
}

export function hasRole(me: Me | null, role: Role): boolean {
  return me?.roles.some((held) => held.role === role) ?? false
}

/** Opens the sign-in page; afterwards the person is back where they were. */
export function askToSignIn() {
  if (currentPage() !== 'session/sign-in') go('session/sign-in')
}

function useSessionValue(): Session {
  const client = useQueryClient()
  const token = useToken()
  const me = useMe()
  const command = useSignOutCommand()
  const isWished = useRef(false)
  useSoftEnd(token, isWished)
  const forget = () => {
    dropBodies()
    client.clear()
  }
  return {
    isSignedIn: token !== null,
    me: me.state === 'content' ? me.content : null,
    keep: (signedIn) => {
      forget()
      keepToken(signedIn.token)
    },
    signOut: async () => {
      isWished.current = true
      await command.run({})
      clearDrafts()
      dropToken()
      forget()
      isWished.current = false
    },
  }
}

/** A session that ends by itself keeps drafts and asks to sign in again. */
function useSoftEnd(token: string | null, isWished: { current: boolean }) {
  const last = useRef(token)
  useEffect(() => {
    const hasEnded = last.current !== null && token === null
    last.current = token
    if (hasEnded && !isWished.current) askToSignIn()
  }, [token, isWished])
}
