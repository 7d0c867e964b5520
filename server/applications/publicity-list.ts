import { and, asc, eq, gte } from 'drizzle-orm'
import type { applications } from '#contract/applications'
import type { Programme } from '#contract/catalogue'
import { dayOf } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { cityUnion } from '#server/membership/service'
import { programmesOfVersions } from '#server/programmes/service'
import type { Sealing } from '#server/secrets/sealing'
import { maskedApplicantName } from './applicant-name'
import type { ApplicationRow } from './open-application'
import { application } from './tables'

type Publicity = ResponseOf<typeof applications.publicity>
type PublicityRow = Publicity['lists'][number]['rows'][number]

/** What a city publishes today: only the fields that the programme allows, and only until the last day. */
export async function publicityList(
  { db, sealing }: { db: Database; sealing: Sealing },
  cityCode: string,
  now: Date,
): Promise<Publicity> {
  const { name } = await cityUnion(db, cityCode)
  const contact = `对名单有异议，请在公示期内联系${name}，电话 12351。`
  const lists = new Map<string, Publicity['lists'][number]>()
  const rows = await published(db, cityCode, dayOf(now))
  const programmes = await programmesOfVersions(
    db,
    rows.map(({ programmeVersionId }) => programmeVersionId),
  )
  for (const row of rows) {
    const programme = programmes.get(row.programmeVersionId)
    if (programme === undefined) continue
    const list = lists.get(programme.code) ?? {
      programmeCode: programme.code,
      title: programme.title,
      contact,
      rows: [],
    }
    lists.set(programme.code, { ...list, rows: [...list.rows, allowedOf(sealing, row, programme)] })
  }
  return { lists: [...lists.values()] }
}

async function published(db: Database, cityCode: string, today: string): Promise<ApplicationRow[]> {
  return await db
    .select()
    .from(application)
    .where(
      and(
        eq(application.cityCode, cityCode),
        eq(application.status, 'publicity'),
        gte(application.publicityUntil, today),
      ),
    )
    .orderBy(asc(application.publicityUntil), asc(application.reference))
}

function allowedOf(sealing: Sealing, row: ApplicationRow, { publicity }: Programme): PublicityRow {
  const allowed = publicity?.fields ?? []
  return {
    reference: allowed.includes('reference') ? (row.reference ?? '') : '',
    maskedName: allowed.includes('maskedName') ? maskedApplicantName(sealing, row) : null,
    unionName: allowed.includes('unionName') ? row.unionName : null,
    amountFen: allowed.includes('amount') ? row.amountFen : null,
    until: row.publicityUntil ?? '',
  }
}
