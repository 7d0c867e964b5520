import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import type { Application } from '#contract/application-file'
import { replace } from '#phone/navigation'

/** What was handed in can't be filled in or handed in again. */
export function AlreadyIn({ application: { id, programme } }: { application: Application }) {
  return (
    <Page title={programme.title}>
      <Empty
        icon="circle-check"
        title="这份申请已经提交"
        text="不用再提交一次，办到哪一步可以随时看。"
        action={{ label: '看办理进度', onClick: () => replace('applications/file', { id }) }}
      />
    </Page>
  )
}
