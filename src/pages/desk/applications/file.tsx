import { useDeskApplication } from '#api/applications'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { useParams } from '#phone/navigation'
import { DeskActions } from './DeskActions'
import { DeskFile } from './DeskFile'

/** One file, and what this officer may do with it. */
export default function DeskApplicationsFilePage() {
  const { id } = useParams('id')
  const query = useDeskApplication(id)
  const isMine = query.state === 'content' && (query.content.step?.isYours ?? false)
  return (
    <Page
      title="办理申请"
      footer={
        isMine && query.state === 'content' && <DeskActions file={query.content} refresh={query.refresh} />
      }
    >
      <Shown query={query}>{(file) => <DeskFile file={file} />}</Shown>
    </Page>
  )
}
