import { useApplication } from '#api/applications'
import { Button } from '#components/Button'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import type { Application } from '#contract/application-file'
import { replace, useParams } from '#phone/navigation'
import { DoneView } from './DoneView'

/** Handed in: the number to keep, and what happens next. */
export default function ApplicationsDonePage() {
  const { id } = useParams('id')
  const query = useApplication(id)
  return (
    <Page title="已提交" footer={query.state === 'content' && <Ways application={query.content} />}>
      <Shown query={query}>{(application) => <DoneView application={application} />}</Shown>
    </Page>
  )
}

/** A code that is here already comes before the progress. */
function Ways({ application: { id, entitlementId } }: { application: Application }) {
  const progress = () => replace('applications/file', { id })
  if (entitlementId === null) return <Button label="看办理进度" onClick={progress} />
  return (
    <Stack gap="tight">
      <Button label="看领取码" onClick={() => replace('entitlements/voucher', { id: entitlementId })} />
      <Button kind="plain" label="看办理进度" onClick={progress} />
    </Stack>
  )
}
