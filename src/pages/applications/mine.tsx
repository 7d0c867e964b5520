import { Page } from '#components/Page'

export default function ApplicationsMinePage() {
  return <Page title="我的申请" />
}
