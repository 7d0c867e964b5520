import { and, eq, inArray } from 'drizzle-orm'
import type { MaterialView } from '#contract/application-file'
import type { Material } from '#contract/catalogue'
import { neededMaterials, type RuleScope } from '#contract/eligibility'
import type { Database, Transaction } from '#server/db/database'
import { filesOf, viewFile } from '#server/files/service'
import type { OpenApplication } from './open-application'
import type { Reading } from './reading'
import { applicationMaterial } from './tables'

export type MaterialRow = typeof applicationMaterial.$inferSelect

export async function materialRows(db: Database, applicationId: string): Promise<MaterialRow[]> {
  return await db
    .select()
    .from(applicationMaterial)
    .where(eq(applicationMaterial.applicationId, applicationId))
}

/** The materials that matter here, each with its state and files. */
export async function viewMaterials(
  reading: Reading,
  { row, programme }: OpenApplication,
  scope: RuleScope,
): Promise<MaterialView[]> {
  const needed = neededMaterials(programme, scope)
  if (needed.length === 0) return []
  const rows = await materialRows(reading.db, row.id)
  const files = await filesOf(reading.db, row.id)
  return needed.map((material) => {
    const handedIn = rows.find(({ code }) => code === material.code)
    return {
      ...describe(material),
      state: handedIn?.state ?? 'needed',
      reason: handedIn?.reason ?? null,
      files: files
        .filter(({ id }) => handedIn?.fileIds.includes(id))
        .map((file) => viewFile(reading.sealing, file, reading.sessionId, reading.now)),
    }
  })
}

function describe({ code, title, help, alternatives = [], mayBeMissing = false, maxFiles }: Material) {
  return { code, title, help, alternatives, mayBeMissing, maxFiles }
}

/** Titles of what is needed and not here. */
export async function missingMaterials(
  db: Database,
  { row, programme }: OpenApplication,
  scope: RuleScope,
): Promise<string[]> {
  const rows = await materialRows(db, row.id)
  return neededMaterials(programme, scope)
    .filter(({ code }) => !rows.some((handedIn) => handedIn.code === code))
    .map(({ title }) => title)
}

export async function putMaterial(tx: Transaction, row: MaterialRow): Promise<void> {
  const { state, reason, fileIds } = row
  await tx
    .insert(applicationMaterial)
    .values(row)
    .onConflictDoUpdate({
      target: [applicationMaterial.applicationId, applicationMaterial.code],
      set: { state, reason, fileIds },
    })
}

export async function dropMaterials(tx: Transaction, applicationId: string, codes: string[]): Promise<void> {
  if (codes.length === 0) return
  await tx
    .delete(applicationMaterial)
    .where(
      and(eq(applicationMaterial.applicationId, applicationId), inArray(applicationMaterial.code, codes)),
    )
}

/** An officer who passes an application has looked at what is there. */
export async function acceptMaterials(tx: Transaction, applicationId: string): Promise<void> {
  await tx
    .update(applicationMaterial)
    .set({ state: 'accepted', reason: null })
    .where(
      and(eq(applicationMaterial.applicationId, applicationId), eq(applicationMaterial.state, 'received')),
    )
}
