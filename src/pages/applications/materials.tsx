import { useApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { MaterialsView } from './MaterialsView'

/** One card for each document that these answers call for. */
export default function ApplicationsMaterialsPage() {
  const { id, item, from } = useParams('id', 'item', 'from')
  const query = useApplication(id)
  if (query.state === 'content')
    return <MaterialsView application={query.content} item={item} isFromReview={from === 'review'} />
  return (
    <Page title="上传材料">
      <Shown query={query}>{() => null}</Shown>
    </Page>
  )
}
