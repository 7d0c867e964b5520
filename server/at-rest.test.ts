import { sql } from 'drizzle-orm'
import { applications } from '#contract/applications'
import {
  fill,
  joinAnswers,
  one,
  readyForTuition,
  sampleNumber,
  submit,
  tuitionAnswers,
} from '#server/applications/testing-applications'
import { answers, type OpenedClinic, openClinic } from '#server/bookings/testing-clinic'

const child = sampleNumber('2008-09-12', 871)
const newcomer = sampleNumber('1990-01-01', 872)
const bankAccount = '6200000000000012344'
const canaries = {
  "a child's name": '样例麦穗',
  "a child's identity number": child,
  'a school': '样例第九十九中学',
  'a cause of hardship': 'low-income',
  'a bank account': bankAccount,
  'a name on a draft': '样例未交',
  'an identity number on a draft': newcomer,
  'a phone': '19900008733',
  'what a lawyer is asked': '样例甲厂三个月没发工资',
}

let clinic: OpenedClinic
let dump: string
let applicationId: string

beforeAll(async () => {
  clinic = await openClinic()
  const { world, embroiderer, driver } = clinic
  const family = tuitionAnswers(child, {
    childName: canaries["a child's name"],
    schoolName: canaries['a school'],
    bankAccount,
  })
  const ready = await readyForTuition(world, embroiderer, 'jingxi', family)
  applicationId = (await submit(world, embroiderer, ready)).ok.id
  await leaveDraft()
  const asked = {
    ...answers,
    details: canaries['what a lawyer is asked'],
    mode: 'phone',
    contactPhone: canaries['a phone'],
  }
  await clinic.book(driver, '09:00', { answers: asked })
  dump = await dumpOf(clinic)
})
afterAll(() => clinic.world.close())

async function leaveDraft() {
  const { world } = clinic
  const token = await world.signInByPhone(canaries['a phone'])
  const body = { programme: 'summer-relief', city: 'jingxi' }
  const draft = (await world.call(applications.start, { token, body })).ok
  await fill(world, token, draft, joinAnswers(canaries['a name on a draft'], newcomer))
}

/** Every row as whoever steals the database reads it; of the services themselves, which are public, none. */
async function dumpOf({ world }: OpenedClinic): Promise<string> {
  const { db } = world.deps
  const tables = await db
    .select({ name: sql<string>`table_name` })
    .from(sql`information_schema.tables`)
    .where(sql`table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'programme_version'`)
  const rows: string[] = []
  for (const { name } of tables) {
    const found = await db
      .select({ text: sql<string>`row_to_json(kept)::text` })
      .from(sql`${sql.identifier(name)} as kept`)
    rows.push(...found.map(({ text }) => `${name} ${text}`))
  }
  return rows.join('\n')
}

const linesWith = (canary: string) => dump.split('\n').filter((line) => line.includes(canary))

test('the dump holds the cases', () => {
  expect(linesWith(applicationId).length).toBeGreaterThan(0)
  for (const table of ['application ', 'booking ']) expect(dump).toContain(`\n${table}{`)
})

test.each(Object.entries(canaries))('%s is nowhere in a dump of the database', (_, canary) => {
  expect(linesWith(canary)).toEqual([])
})

test('the family itself reads what it wrote, numbers masked', async () => {
  const file = await one(clinic.world, clinic.embroiderer, applicationId)
  expect(file.answers).toMatchObject({
    childName: canaries["a child's name"],
    schoolName: canaries['a school'],
    cause: 'low-income',
    bankAccount: '**** 2344',
    childIdentityNumber: `990***********${child.slice(-4)}`,
  })
})
