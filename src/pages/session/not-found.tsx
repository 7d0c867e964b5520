import { NotFound } from '#components/NotFound'
import { Page } from '#components/Page'

/** Where an address leads that the app doesn't have, such as one of an old version. */
export default function NotFoundPage() {
  return (
    <Page title="没有这一页">
      <NotFound title="没有找到这一页" />
    </Page>
  )
}
