import { Page } from '#components/Page'

export default function ApplicationsFilePage() {
  return <Page title="办理进度" />
}
