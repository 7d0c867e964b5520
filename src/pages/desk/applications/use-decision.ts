import { useEffect, useRef } from 'react'
import type { Command } from '#api/use-command'
import type { DeskApplication } from '#contract/application-file'
import type { Endpoint } from '#contract/endpoint'

/** What each decision is given. */
export interface DecisionProps {
  file: DeskApplication
  refresh: () => void
  isOpen: boolean
  onClose: () => void
}

/** Somebody else was faster: the file is read again, so that the officer sees how it stands now. */
export function useFreshAfterConflict({ error }: Pick<Command<Endpoint>, 'error'>, refresh: () => void) {
  const latest = useRef(refresh)
  latest.current = refresh
  const code = error?.code
  useEffect(() => {
    if (code === 'state_changed') latest.current()
  }, [code])
}
