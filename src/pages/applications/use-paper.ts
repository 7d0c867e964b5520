import { useReducer, useRef } from 'react'
import type { Application } from '#contract/application-file'
import type { Edits } from './edits'

export interface Editing {
  edits: Edits
  /** The revision that the edits grew from. */
  revision: number
}

/** The draft as the server knew it last, and what was typed over it; read anew each time, for typing goes on meanwhile. */
export interface Paper {
  known: () => Application | null
  editing: () => Editing
  set: (editing: Editing) => void
  /** The server's newest word. */
  learn: (application: Application) => void
}

export function usePaper(application: Application | null): Paper {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const editing = useRef<Editing>({ edits: {}, revision: 0 })
  const known = useRef(application)
  const seen = useRef(application)
  if (application !== null && application !== seen.current) {
    seen.current = application
    known.current = application
  }
  return {
    known: () => known.current,
    editing: () => editing.current,
    set: (next) => {
      editing.current = next
      redraw()
    },
    learn: (next) => {
      known.current = next
    },
  }
}
