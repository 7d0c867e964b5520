import { useApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { AlreadyIn } from './AlreadyIn'
import { MaterialsView } from './MaterialsView'
import { usePassThrough } from './use-pass-through'

/** One card for each document that these answers call for. */
export default function ApplicationsMaterialsPage() {
  const { id, item, from } = useParams('id', 'item', 'from')
  const query = useApplication(id)
  const application = query.state === 'content' ? query.content : null
  usePassThrough(application)
  if (application !== null) {
    if (application.status !== 'draft') return <AlreadyIn application={application} />
    return <MaterialsView application={application} item={item} isFromReview={from === 'review'} />
  }
  return (
    <Page title="上传材料">
      <Shown query={query}>{() => null}</Shown>
    </Page>
  )
}
