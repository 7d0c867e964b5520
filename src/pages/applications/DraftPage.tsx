import { useRef } from 'react'
import { useApplication } from '#api/applications'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useSession } from '#phone/session'
import { AlreadyIn } from './AlreadyIn'
import { DraftGroup } from './DraftGroup'
import { useDraft } from './use-draft'
import { useFormSetting } from './use-form-setting'
import { usePassThrough } from './use-pass-through'
import { firstOpenGroup } from './way'

interface DraftPageProps {
  id: string
  /** '' for wherever something is missing. */
  group: string
  /** The field to bring into view. */
  field: string
  isFromReview: boolean
}

/** Holds what is typed while the draft itself may be unreadable: no network, or a session that ended. */
export function DraftPage({ id, group, field, isFromReview }: DraftPageProps) {
  const query = useApplication(id)
  const { me } = useSession()
  const application = query.state === 'content' ? query.content : null
  const refresh = () => {
    if (query.state === 'content') query.refresh()
  }
  const { places, scopeFor } = useFormSetting(application)
  const draft = useDraft(application, me?.id ?? null, refresh, scopeFor)
  const place = useRef<number | null>(null)
  usePassThrough(application)
  if (application === null) {
    return (
      <Page title="填写申请">
        <Shown query={query}>{() => null}</Shown>
      </Page>
    )
  }
  if (application.status !== 'draft') return <AlreadyIn application={application} />
  const scope = scopeFor({ ...application, answers: draft.answers })
  // Found once: answering must not move the reader to another group.
  place.current ??=
    group === '' ? firstOpenGroup(application.programme, scope, application.answers) : Number(group)
  const asked = application.programme.form[place.current]
  if (asked === undefined) {
    return (
      <Page title="填写申请">
        <Empty title="没有这一步" text="您填写的内容都在。请返回上一页再继续。" />
      </Page>
    )
  }
  return (
    <DraftGroup
      application={application}
      draft={draft}
      group={asked}
      index={place.current}
      scope={scope}
      places={places}
      field={field}
      isFromReview={isFromReview}
    />
  )
}
