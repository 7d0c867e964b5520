import { Page } from '#components/Page'

export default function ContentSearchPage() {
  return <Page title="搜索" />
}
