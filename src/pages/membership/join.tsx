import { Page } from '#components/Page'

export default function MembershipJoinPage() {
  return <Page title="入会申请" />
}
