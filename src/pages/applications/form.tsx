import { Page } from '#components/Page'

export default function ApplicationsFormPage() {
  return <Page title="填写申请" />
}
