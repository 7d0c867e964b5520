import { useApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { AlreadyIn } from './AlreadyIn'
import { ReviewView } from './ReviewView'
import { usePassThrough } from './use-pass-through'

/** Check your answers, change any of them, hand in. */
export default function ApplicationsReviewPage() {
  const { id } = useParams('id')
  const query = useApplication(id)
  const application = query.state === 'content' ? query.content : null
  usePassThrough(application)
  if (application !== null) {
    if (application.status !== 'draft') return <AlreadyIn application={application} />
    return <ReviewView application={application} />
  }
  return (
    <Page title="核对后提交">
      <Shown query={query}>{() => null}</Shown>
    </Page>
  )
}
