import { Page } from '#components/Page'

export default function ApplicationsProgrammePage() {
  return <Page title="服务介绍" />
}
