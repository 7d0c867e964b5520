import type { Programme } from '#contract/catalogue'
import { addDays, dayOf } from '#contract/day'
import { entitlementMachine } from '#contract/entitlements'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import type { Sealing } from '#server/secrets/sealing'
import { type Acting, begin, beginningOf } from '#server/transition/transition'
import { entitlement } from './tables'
import { newVoucherCode, sealVoucher, voucherIndexOf } from './voucher-code'

interface Grant {
  personId: string
  cityCode: string
  unionPath: string
  programmeVersionId: string
  programme: Programme
  title: string
  /** What it comes from: one origin gives one entitlement. */
  originId: string
  acting: Acting
  now: Date
}

/** Grants money, to be paid out later. The approval has told the person already. */
export async function issueMoney(
  tx: Transaction,
  { amountFen, fund, ...grant }: Grant & { amountFen: number; fund: string },
): Promise<void> {
  await issue(tx, grant, { id: newId(), kind: 'money', contents: [], amountFen, fund })
}

/** Grants a kit against a code, to be collected at one place. */
export async function issueKit(
  tx: Transaction,
  sealing: Sealing,
  {
    contents,
    validDays,
    placeCode,
    ...grant
  }: Grant & { contents: string[]; validDays: number; placeCode: string },
): Promise<void> {
  const id = newId()
  const code = newVoucherCode()
  await issue(tx, grant, {
    ...{ id, kind: 'kit', contents, placeCode },
    code: sealVoucher(sealing, id, code),
    codeIndex: voucherIndexOf(sealing, code),
    validUntil: addDays(dayOf(grant.now), validDays),
  })
}

type Granted = Pick<
  typeof entitlement.$inferInsert,
  'kind' | 'contents' | 'placeCode' | 'amountFen' | 'fund' | 'code' | 'codeIndex' | 'validUntil'
> & { id: string }

async function issue(tx: Transaction, grant: Grant, granted: Granted): Promise<void> {
  const { programme, acting, now, ...columns } = grant
  const { personId, unionPath, title } = columns
  await tx.insert(entitlement).values({
    ...columns,
    ...granted,
    issuedAt: now,
    status: beginningOf(entitlementMachine, 'issue'),
    updatedAt: now,
  })
  await begin(tx, {
    machine: entitlementMachine,
    event: 'issue',
    id: granted.id,
    acting,
    about: { personId, unionPath, title, programme, isSilent: granted.kind === 'money' },
    now,
  })
}
