import type { Application } from '#contract/application-file'
import type { applications } from '#contract/applications'
import type { Material } from '#contract/catalogue'
import { neededMaterials } from '#contract/eligibility'
import type { BodyOf } from '#contract/endpoint'
import type { Transaction } from '#server/db/database'
import { AppError, refuseProblems } from '#server/errors'
import { claimFiles, releaseFiles } from '#server/files/service'
import type { Context } from '#server/http/implement'
import type { Actor } from '#server/session/actor'
import { applicantOf, scopeFor } from './applicant'
import { dropMaterials, materialRows, putMaterial } from './materials'
import { holdOwn, type OpenApplication } from './open-application'
import { readingOf } from './reading'
import { statusLabel } from './turn'
import { viewApplication } from './view'

type HandedIn = BodyOf<typeof applications.attach>

/** Puts files under a material in place of those before; without files it is needed again, unless said to be missing. */
export async function attachMaterial(
  context: Context,
  actor: Actor,
  id: string,
  code: string,
  handedIn: HandedIn,
): Promise<Application> {
  const { deps, now } = context
  return await context.transaction(async (tx) => {
    const opened = await holdOwn(tx, deps.sealing, actor.personId, id)
    refuseLocked(opened, code)
    const applicant = await applicantOf(tx, deps.sealing, actor.personId)
    const scope = scopeFor(opened.programme, opened.answers, applicant, now)
    const material = neededMaterials(opened.programme, scope).find((needed) => needed.code === code)
    if (material === undefined) throw new AppError('not_found')
    refuseProblems(problemsOf(material, handedIn))
    await replaceFiles(tx, opened, code, handedIn, now)
    return await viewApplication(readingOf(context, actor, tx), opened)
  })
}

/** Everything in a draft may change; later only what was sent back. */
function refuseLocked({ row }: OpenApplication, code: string): void {
  const isSentBack = row.returnedItem?.kind === 'material' && row.returnedItem.code === code
  if (row.status === 'draft' || (row.status === 'returned' && isSentBack)) return
  throw new AppError('state_changed', { status: statusLabel(row) })
}

function problemsOf(
  { code, title, maxFiles, mayBeMissing }: Material,
  { fileIds, isMissing }: HandedIn,
): Record<string, string> {
  if (fileIds.length > maxFiles) return { [code]: `「${title}」最多 ${maxFiles} 份文件，请删掉多余的。` }
  return isMissing && !mayBeMissing ? { [code]: `「${title}」必须提供，请拍照或选择文件。` } : {}
}

async function replaceFiles(
  tx: Transaction,
  { row }: OpenApplication,
  code: string,
  { fileIds, isMissing }: HandedIn,
  now: Date,
): Promise<void> {
  const wanted = isMissing ? [] : [...new Set(fileIds)]
  const rows = await materialRows(tx, row.id)
  const elsewhere = rows.filter((other) => other.code !== code).flatMap((other) => other.fileIds)
  if (wanted.some((fileId) => elsewhere.includes(fileId))) throw new AppError('not_found')
  await claimFiles(tx, { personId: row.personId, applicationId: row.id }, wanted)
  const before = rows.find((other) => other.code === code)?.fileIds ?? []
  await releaseFiles(
    tx,
    before.filter((fileId) => !wanted.includes(fileId)),
    now,
  )
  if (wanted.length === 0 && !isMissing) return await dropMaterials(tx, row.id, [code])
  const state = isMissing ? 'declared_missing' : 'received'
  await putMaterial(tx, { applicationId: row.id, code, state, reason: null, fileIds: wanted })
}
