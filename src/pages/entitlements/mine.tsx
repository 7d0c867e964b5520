import { Page } from '#components/Page'

export default function EntitlementsMinePage() {
  return <Page title="我的权益" />
}
