import { Page } from '#components/Page'

export default function DeskBookingsDetailPage() {
  return <Page title="咨询详情" />
}
