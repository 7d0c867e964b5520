import { Page } from '#components/Page'

export default function BookingsClinicPage() {
  return <Page title="预约咨询" />
}
