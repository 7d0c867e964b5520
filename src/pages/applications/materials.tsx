import { Page } from '#components/Page'

export default function ApplicationsMaterialsPage() {
  return <Page title="上传材料" />
}
