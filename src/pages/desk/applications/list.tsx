import { Page } from '#components/Page'

export default function DeskApplicationsListPage() {
  return <Page title="申请审核" />
}
