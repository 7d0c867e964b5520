import { Page } from '#components/Page'

export default function MembershipLeavePage() {
  return <Page title="退会" />
}
