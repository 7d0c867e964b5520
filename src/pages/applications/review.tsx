import { useApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { ReviewView } from './ReviewView'

/** Check your answers, change any of them, hand in. */
export default function ApplicationsReviewPage() {
  const { id } = useParams('id')
  const query = useApplication(id)
  if (query.state === 'content') return <ReviewView application={query.content} />
  return (
    <Page title="核对后提交">
      <Shown query={query}>{() => null}</Shown>
    </Page>
  )
}
