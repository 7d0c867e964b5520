import { Page } from '#components/Page'

export default function ApplicationsReviewPage() {
  return <Page title="核对后提交" />
}
