import { maskName } from '#contract/personal-data'
import type { Sealing } from '#server/secrets/sealing'
import type { Applicant } from './applicant'
import { identityFieldsOf } from './identity-fields'
import type { ApplicationRow, OpenApplication } from './open-application'

const bound = (applicationId: string) => `application.applicant_name.${applicationId}`

/** The name on the form, else the one we know, sealed for the row. */
export function sealApplicantName(
  sealing: Sealing,
  { row, programme, answers }: OpenApplication,
  { person }: Applicant,
): string | null {
  const fields = identityFieldsOf(programme)
  const onForm = fields === null ? undefined : answers[fields.name.code]
  const name = typeof onForm === 'string' && onForm !== '' ? onForm : person.name
  return name === null ? null : sealing.seal(name, bound(row.id))
}

/** What lists show of the applicant. */
export function maskedApplicantName(
  sealing: Sealing,
  { id, applicantName }: Pick<ApplicationRow, 'id' | 'applicantName'>,
): string | null {
  return applicantName === null ? null : maskName(sealing.unseal(applicantName, bound(id)))
}
