import type { Transaction } from '#server/db/database'
import { auditRow } from './tables'

interface Audited {
  now: Date
  acting: { personId: string | null; unit: string | null }
  action: string
  subject: { kind: string; id: string }
  unionPath: string
  detail?: Record<string, string | number | null> | undefined
}

export async function writeAuditRow(tx: Transaction, audited: Audited): Promise<void> {
  await tx.insert(auditRow).values({
    at: audited.now,
    actorPersonId: audited.acting.personId,
    actorUnit: audited.acting.unit,
    action: audited.action,
    subjectKind: audited.subject.kind,
    subjectId: audited.subject.id,
    unionPath: audited.unionPath,
    detail: audited.detail ?? null,
  })
}
