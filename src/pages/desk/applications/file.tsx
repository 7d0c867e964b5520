import { Page } from '#components/Page'

export default function DeskApplicationsFilePage() {
  return <Page title="申请详情" />
}
