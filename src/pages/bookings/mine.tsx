import { Page } from '#components/Page'

export default function BookingsMinePage() {
  return <Page title="我的预约" />
}
