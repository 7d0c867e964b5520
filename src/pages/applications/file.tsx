import { useApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { FileView } from './FileView'

/** A file in progress: whose turn it is, what comes next, and the one thing to do, if any, on top. */
export default function ApplicationsFilePage() {
  const { id } = useParams('id')
  const query = useApplication(id)
  return (
    <Page title="办理进度">
      <Shown query={query}>{(application) => <FileView application={application} />}</Shown>
    </Page>
  )
}
