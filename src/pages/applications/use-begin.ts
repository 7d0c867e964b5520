import { useEffect, useRef } from 'react'
import { useStartApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import { dropDraft, readDraft } from '#phone/drafts'
import { replace } from '#phone/navigation'
import { useSession } from '#phone/session'
import { useIsOnScreen } from '#phone/use-is-on-screen'
import { checkDraftKey } from './draft-keys'

/** Opens or resumes the draft once somebody is signed in; `begin` tries again. */
export function useBegin(programme: string, city: string, joinCode: string) {
  const { me, isSignedIn } = useSession()
  const start = useStartApplication()
  const show = useShowApplication()
  const begin = async () => {
    const key = checkDraftKey(programme)
    const checked = readDraft(key, me?.id ?? null)
    const started = await start.run({
      body: {
        programme,
        city,
        ...(joinCode === '' ? {} : { joinCode }),
        ...(checked === null ? {} : { answers: checked.answers }),
      },
    })
    if (started === null) return
    dropDraft(key)
    show(started)
    replace('applications/form', { id: started.id })
  }
  const latest = useRef(begin)
  latest.current = begin
  const isOnScreen = useIsOnScreen()
  const who = isSignedIn && me !== null ? me.id : null
  useEffect(() => {
    if (who !== null && isOnScreen) void latest.current()
  }, [who, isOnScreen])
  return { error: start.error, begin: () => void begin() }
}
