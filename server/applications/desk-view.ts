import type { Application, DeskApplication } from '#contract/application-file'
import { type Programme, programmeSchema } from '#contract/catalogue'
import { neededMaterials, type RuleScope, shownFields } from '#contract/eligibility'
import { forOfficer } from '#contract/officer-words'
import { maskPhone } from '#contract/personal-data'
import type { Actor } from '#server/session/actor'
import { type Applicant, applicantOf, scopeFor } from './applicant'
import { maskedApplicantName } from './applicant-name'
import type { ApplicationRow, OpenApplication } from './open-application'
import type { Reading } from './reading'
import type { WarningCode } from './tables'
import { statusLabel } from './turn'
import { verdictOf } from './verdict'
import { viewWith } from './view'

const warnings = {
  identity_in_use: '这个身份证号已经在另一位会员名下。请当面核实本人，核实清楚之前不能通过。',
  identity_unchecked: '提交时实名核验服务不可用。请当面核对身份证原件，通过即表示您已核对。',
} satisfies Record<WarningCode, string>

/** One file as an officer sees it, with what must be known before deciding and what may be sent back. */
export async function viewForDesk(
  reading: Reading,
  officer: Actor,
  opened: OpenApplication,
): Promise<DeskApplication> {
  const { row, programme, answers } = opened
  const applicant = await applicantOf(reading.db, reading.sealing, row.personId)
  const scope = scopeFor(programme, answers, applicant, reading.now)
  return {
    application: toldToOfficer(await viewWith(reading, opened, scope)),
    applicant: describeApplicant(reading, row, applicant),
    step: stepOf(opened, officer),
    verdict: verdictFor(reading, row),
    warnings: row.warnings.map((code) => warnings[code]),
    items: itemsOf(opened, scope).map((item) => ({ ...item, title: forOfficer(item.title) })),
  }
}

/** What the programme, the form, the papers and the turn say to the applicant, said of the applicant; answers stay as they were given. */
function toldToOfficer(application: Application): Application {
  const { programme, summary, materials, turn, returned } = application
  return {
    ...application,
    programme: programmeForOfficer(programme),
    summary: summary.map(({ code, title, rows }) => ({
      code,
      title: forOfficer(title),
      rows: rows.map((row) => ({ ...row, label: forOfficer(row.label) })),
    })),
    materials: materials.map((material) => ({
      ...material,
      title: forOfficer(material.title),
      help: forOfficer(material.help),
    })),
    turn: { ...turn, name: forOfficer(turn.name), next: forOfficer(turn.next) },
    returned: returned && { ...returned, title: forOfficer(returned.title) },
  }
}

/** Every text of it but the reasons: these the officer sends to the applicant. */
function programmeForOfficer(programme: Programme): Programme {
  const { returnReasons, declineReasons } = programme
  const told = programmeSchema.parse(JSON.parse(forOfficer(JSON.stringify(programme))))
  return { ...told, returnReasons, declineReasons }
}

function verdictFor({ sealing }: Reading, row: ApplicationRow): DeskApplication['verdict'] {
  const verdict = verdictOf(sealing, row)
  if (verdict === null || row.judgedAt === null) return null
  // What to do instead is for the applicant to read.
  const rules = verdict.rules.map(({ code, title, state, sentence }) => ({
    ...{ code, title, state },
    sentence: forOfficer(sentence),
  }))
  return { ...verdict, rules, at: row.judgedAt.toISOString() }
}

function describeApplicant(
  { sealing }: Reading,
  row: ApplicationRow,
  { person, membership }: Applicant,
): DeskApplication['applicant'] {
  return {
    maskedName: maskedApplicantName(sealing, row),
    maskedPhone: person.phone === null ? null : maskPhone(person.phone),
    identityLevel: person.identityLevel,
    membership: membership?.unionName ?? null,
  }
}

/** During the publicity the union that decided last answers for objections: it may decline, and nothing else. */
function stepOf({ row, programme }: OpenApplication, officer: Actor): DeskApplication['step'] {
  const step = programme.steps[row.stepIndex ?? -1]
  const isPublished = row.status === 'publicity'
  const isOpen = isPublished || row.status === 'in_review' || row.status === 'returned'
  const dueDay = isPublished ? row.publicityUntil : row.dueDay
  if (!isOpen || step === undefined || dueDay === null) return null
  return {
    code: step.code,
    title: isPublished ? statusLabel(row) : step.title,
    unionName: row.decidingUnionName ?? row.unionName,
    dueDay,
    isYours: row.status !== 'returned' && decides(officer, row) && row.personId !== officer.personId,
  }
}

/** Whether the step is one of the officer's own unions', not only below it. */
export function decides(officer: Actor, { decidingUnionId }: ApplicationRow): boolean {
  return officer.roles.some(({ role, unionId }) => role === 'officer' && unionId === decidingUnionId)
}

/** What may be sent back: answers that are shown, promises aside, and materials that are needed. */
export function itemsOf({ programme }: OpenApplication, scope: RuleScope): DeskApplication['items'] {
  const fields = shownFields(programme, scope)
    .filter(({ kind }) => kind !== 'declaration')
    .map(({ code, label }) => ({ kind: 'field' as const, code, title: label }))
  const materials = neededMaterials(programme, scope).map(({ code, title }) => ({
    kind: 'material' as const,
    code,
    title,
  }))
  return [...fields, ...materials]
}
