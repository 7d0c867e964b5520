import { Page } from '#components/Page'

export default function ContentListPage() {
  return <Page title="公告与故事" />
}
