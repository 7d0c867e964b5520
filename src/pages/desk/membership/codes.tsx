import { Page } from '#components/Page'

export default function DeskMembershipCodesPage() {
  return <Page title="入会码" />
}
