import { Page } from '#components/Page'

export default function ApplicationsPublicityPage() {
  return <Page title="公示" />
}
