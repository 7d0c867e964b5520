import { Page } from '#components/Page'

export default function ApplicationsCheckPage() {
  return <Page title="看看是否符合" />
}
