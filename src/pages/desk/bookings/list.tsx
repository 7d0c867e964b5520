import { Page } from '#components/Page'

export default function DeskBookingsListPage() {
  return <Page title="我的咨询" />
}
