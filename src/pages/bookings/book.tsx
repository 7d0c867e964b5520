import { Page } from '#components/Page'

export default function BookingsBookPage() {
  return <Page title="填写预约" />
}
