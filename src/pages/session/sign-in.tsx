import { Page } from '#components/Page'

export default function SessionSignInPage() {
  return <Page title="登录" />
}
