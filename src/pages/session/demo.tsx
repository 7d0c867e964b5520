import { Page } from '#components/Page'

export default function SessionDemoPage() {
  return <Page title="演示" />
}
