import { useQueryClient } from '@tanstack/react-query'
import { createContext, createElement, type PropsWithChildren, useContext, useEffect, useRef } from 'react'
import { dropBodies } from '#api/kept-bodies'
import { useMe, useSignOutCommand } from '#api/session'
import type { ShownQuery } from '#api/shown-query'
import type { ResponseOf } from '#contract/endpoint'
import type { Me, session } from '#contract/session'
import { forgetTraces } from './forget-traces'
import { currentPage, go } from './navigation'
import { dropToken, keepToken } from './token'
import { useToken } from './use-token'

type SignedIn = ResponseOf<typeof session.phone>

interface Session {
  /** A WeChat account without a phone number is only halfway there. */
  isSignedIn: boolean
  /** Null while nobody is signed in, and until it is known who. */
  me: Me | null
  /** The reading of `me`, for a screen that can't go on without it. */
  who: ShownQuery<Me>
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

/** Opens the sign-in page; afterwards the person is back where they were. */
export function askToSignIn() {
  openSignIn({})
}

function openSignIn(params: { why?: 'expired' }) {
  if (currentPage() !== 'session/sign-in') go('session/sign-in', params)
}

function useSessionValue(): Session {
  const token = useToken()
  const who = useMe()
  const command = useSignOutCommand()
  const isWished = useRef(false)
  useChangeOfPerson(token, isWished)
  const me = who.state === 'content' ? who.content : null
  return {
    isSignedIn: token !== null && (me === null || me.maskedPhone !== null),
    me,
    who,
    keep: (signedIn) => keepToken(signedIn.token),
    signOut: async () => {
      isWished.current = true
      await command.run({})
      forgetTraces()
      dropToken()
    },
  }
}

/** Whatever was read belongs to who was signed in. A session that ends by itself asks to sign in again. */
function useChangeOfPerson(token: string | null, isWished: { current: boolean }) {
  const client = useQueryClient()
  const last = useRef(token)
  useEffect(() => {
    if (last.current === token) return
    const hasEnded = last.current !== null && token === null
    last.current = token
    dropBodies()
    void client.resetQueries()
    if (hasEnded && !isWished.current) openSignIn({ why: 'expired' })
    isWished.current = false
  }, [token, client, isWished])
}
