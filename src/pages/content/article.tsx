import { Page } from '#components/Page'

export default function ContentArticlePage() {
  return <Page title="正文" />
}
