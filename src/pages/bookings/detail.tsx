import { Page } from '#components/Page'

export default function BookingsDetailPage() {
  return <Page title="预约详情" />
}
