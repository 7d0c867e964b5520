import { Page } from '#components/Page'

export default function EntitlementsVoucherPage() {
  return <Page title="领取码" />
}
