import { Page } from '#components/Page'

export default function MembershipUnionPage() {
  return <Page title="加入工会" />
}
