import { Page } from '#components/Page'

export default function DeskMembershipScanPage() {
  return <Page title="核验会员" />
}
