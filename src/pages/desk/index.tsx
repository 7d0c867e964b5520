import { Page } from '#components/Page'

export default function DeskIndexPage() {
  return <Page title="办公台" />
}
