import { Page } from '#components/Page'

export default function MembershipFallbacksPage() {
  return <Page title="居住地工会" />
}
