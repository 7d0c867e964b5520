import { useQueryClient } from '@tanstack/react-query'
import type { Application } from '#contract/application-file'
import { applications } from '#contract/applications'
import type { Reading } from './request'
import { keyOf } from './use-read'

/** Puts an application that a step answered with where every open page reads it, without asking again. */
export function useShowApplication() {
  const client = useQueryClient()
  return (application: Application) => {
    client.setQueryData<Reading<Application>>(keyOf(applications.one, { params: { id: application.id } }), {
      content: application,
      staleSince: null,
    })
  }
}
