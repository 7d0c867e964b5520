import { Page } from '#components/Page'

export default function ApplicationsDonePage() {
  return <Page title="已提交" />
}
