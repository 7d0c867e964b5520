import { Page } from '#components/Page'

export default function DeskEntitlementsRedeemPage() {
  return <Page title="核销领取码" />
}
