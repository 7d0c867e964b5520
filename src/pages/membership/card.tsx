import { Page } from '#components/Page'

export default function MembershipCardPage() {
  return <Page title="会员卡" />
}
