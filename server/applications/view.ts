import type { Application } from '#contract/application-file'
import type { RuleScope } from '#contract/eligibility'
import { summarise } from '#contract/form'
import { entitlementOf } from '#server/entitlements/service'
import { maskAnswers } from './answers'
import { applicantOf, scopeFor } from './applicant'
import { viewMaterials } from './materials'
import type { OpenApplication } from './open-application'
import { placesOffered } from './programme-page'
import type { Reading } from './reading'
import { planOf } from './steps'
import { timelineOf } from './timeline'
import { turnOf } from './turn'
import { expectedGrant } from './verdict'

/** An application as applicant and officers read it: sealed values masked, of officers only their units. */
export async function viewApplication(reading: Reading, opened: OpenApplication): Promise<Application> {
  const applicant = await applicantOf(reading.db, reading.sealing, opened.row.personId)
  return await viewWith(reading, opened, scopeFor(opened.programme, opened.answers, applicant, reading.now))
}

/** The same for whoever knows the scope already. */
export async function viewWith(
  reading: Reading,
  opened: OpenApplication,
  scope: RuleScope,
): Promise<Application> {
  const { row, programme } = opened
  const { db } = reading
  const answers = maskAnswers(programme, opened.answers)
  const places = await placesOffered(db, row.cityCode, programme)
  const placeNames = Object.fromEntries(places.map(({ code, name }) => [code, name]))
  return {
    id: row.id,
    reference: row.reference,
    programme,
    status: row.status,
    revision: row.revision,
    savedAt: row.savedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    cityCode: row.cityCode,
    unionName: row.unionName,
    answers,
    materials: await viewMaterials(reading, opened, scope),
    summary: summarise(programme, { ...scope, answers }, placeNames),
    timeline: await timelineOf(db, row),
    turn: turnOf(opened, await planOf(db, row.unionPath, programme.steps)),
    returned: row.status === 'returned' ? (row.returnedItem ?? null) : null,
    grantFen: expectedGrant(opened, scope),
    decision: decisionOf(opened),
    publicityUntil: row.publicityUntil,
    entitlementId: await entitlementOf(db, row.id),
  }
}

function decisionOf({ row }: OpenApplication): Application['decision'] {
  const isDecided = ['publicity', 'approved', 'fulfilled', 'declined'].includes(row.status)
  return isDecided ? { reason: row.reason, amountFen: row.amountFen } : null
}
