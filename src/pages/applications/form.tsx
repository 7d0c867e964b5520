import { Page } from '#components/Page'
import { useParams } from '#phone/navigation'
import { Begin } from './Begin'
import { DraftPage } from './DraftPage'

/** One group of questions of a draft; without a draft yet, it is begun or resumed first. */
export default function ApplicationsFormPage() {
  const { id, code, city, joinCode, group, field, from } = useParams(
    'id',
    'code',
    'city',
    'joinCode',
    'group',
    'field',
    'from',
  )
  if (id !== '') return <DraftPage id={id} group={group} field={field} isFromReview={from === 'review'} />
  return (
    <Page title="填写申请">
      <Begin programme={code} city={city} joinCode={joinCode} />
    </Page>
  )
}
