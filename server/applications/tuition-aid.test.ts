import { and, eq } from 'drizzle-orm'
import type { Application } from '#contract/application-file'
import { applications } from '#contract/applications'
import { entitlements } from '#contract/entitlements'
import { messages } from '#contract/messages'
import { auditRow } from '#server/audit/tables'
import { fact } from '#server/reports/tables'
import { openWorld, type World } from '#server/testing/world'
import { application } from './tables'
import {
  approve,
  attachPhoto,
  fill,
  one,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
  uploadPhoto,
} from './testing-applications'

const child = sampleNumber('2008-09-12', 151)
const bankAccount = '6200000000000012344'
let world: World
let parent: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang', 'jingxi'] })
  parent = await world.signIn('ankang-worker')
})
afterAll(() => world.close())

const start = (token: string, city = 'ankang') =>
  world.call(applications.start, { token, body: { programme: 'tuition-aid', city } })

describe('tuition aid, before it is handed in', () => {
  test('asks only for the documents that matter to these answers', async () => {
    const draft = (await start(parent)).ok
    const filed = await fill(
      world,
      parent,
      draft,
      tuitionAnswers(child, { hasHardshipFile: true, cause: 'illness' }),
    )
    const codes = filed.materials.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['hardshipProof', 'diagnosis', 'admissionLetter']))
    expect(codes).not.toEqual(expect.arrayContaining(['incomeProof']))
    const other = await fill(world, parent, filed, tuitionAnswers(child, { schoolYear: 'later' }))
    expect(other.materials.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['incomeProof', 'enrolmentProof']),
    )
  })

  test('says which documents are missing, and lets one say that there is none', async () => {
    const draft = (await start(parent)).ok
    const filled = await fill(world, parent, draft, tuitionAnswers(child))
    const { refusal } = await submit(world, parent, filled)
    expect(refusal).toMatchObject({ code: 'materials_missing', message: expect.stringContaining('户口簿') })
    const attach = (material: string, isMissing: boolean) =>
      world.call(applications.attach, {
        token: parent,
        params: { id: draft.id, material },
        body: { fileIds: [], isMissing },
      })
    const missing = (await attach('feeBill', true)).ok.materials.find(({ code }) => code === 'feeBill')
    expect(missing?.state).toBe('declared_missing')
    expect((await attach('householdRegister', true)).refusal.fields?.householdRegister).toContain('必须提供')
    expect((await attach('diagnosis', false)).refusal.code).toBe('not_found')
  })

  test('a family above the line is told its figures and the line', async () => {
    const draft = (await start(parent)).ok
    const rich = await fill(
      world,
      parent,
      draft,
      tuitionAnswers(child, { householdYearIncomeFen: 9_000_000 }),
    )
    const { refusal } = await submit(world, parent, rich)
    expect(refusal.code).toBe('not_eligible')
    expect(refusal.message).toMatch(/¥2,500.*¥1,520.*¥980/)
  })

  test("a visitor who isn't a member is asked to join first", async () => {
    expect((await start(await world.signIn('ankang-newcomer'))).refusal.code).toBe('not_member')
  })

  test('a member of another city is not a member here', async () => {
    expect((await start(parent, 'jingxi')).refusal.code).toBe('not_member')
  })

  test("other people's photos can't be put under one's own application", async () => {
    const foreign = await uploadPhoto(world, await world.signIn('ankang-courier'))
    const draft = (await start(parent)).ok
    const { refusal } = await world.call(applications.attach, {
      token: parent,
      params: { id: draft.id, material: 'parentId' },
      body: { fileIds: [foreign], isMissing: false },
    })
    expect(refusal.code).toBe('not_found')
  })
})

test('three levels, one photo sent back and mended, publicity, and the grant with everything counted', async () => {
  const [grassroots, county, city] = await Promise.all(
    ['ankang-factory-officer', 'ankang-county-officer', 'ankang-city-officer'].map((code) =>
      world.signIn(code),
    ),
  )
  const ready = await readyForTuition(world, parent, 'ankang', tuitionAnswers(child))
  const submitted = (await submit(world, parent, ready)).ok
  const { id } = submitted
  expect(submitted.turn).toMatchObject({ name: expect.stringContaining('茶厂'), dueDay: '2026-08-06' })
  expect(submitted.turn.next).toContain('汉滨区总工会')

  const list = (await world.call(applications.deskList, { token: grassroots, query: {} })).ok.items
  expect(list).toMatchObject([{ id, maskedName: '样***傅', stepTitle: '所在工会核实', isOverdue: false }])
  const before = await seen(world, county ?? '', id)
  expect(before.step).toMatchObject({ unionName: expect.stringContaining('茶厂'), isYours: false })

  const { application: file } = await seen(world, grassroots ?? '', id)
  const back = await world.call(applications.deskReturn, {
    token: grassroots,
    params: { id },
    body: {
      revision: file.revision,
      item: { kind: 'material', code: 'parentId' },
      reason: '照片不清楚，请重拍',
    },
  })
  expect(back.ok.application.turn).toMatchObject({ whose: 'you' })
  const returned = await one(world, parent, id)
  expect(returned.returned).toMatchObject({ kind: 'material', code: 'parentId', title: '您的身份证' })
  const mend = () =>
    world.call(applications.mend, { token: parent, params: { id }, body: { revision: returned.revision } })
  expect((await mend()).refusal.code).toBe('mend_item_missing')
  const elsewhere = await world.call(applications.attach, {
    token: parent,
    params: { id, material: 'bankCard' },
    body: { fileIds: [], isMissing: false },
  })
  expect(elsewhere.refusal.code).toBe('state_changed')
  await attachPhoto(world, parent, id, 'parentId')
  expect((await mend()).ok.turn.name).toContain('茶厂')

  await approve(world, grassroots ?? '', id)
  const passed = await one(world, parent, id)
  expect(passed.turn).toMatchObject({ name: '汉滨区总工会', dueDay: '2026-08-10' })
  expect(passed.materials.every(({ state }) => state === 'accepted')).toBe(true)
  await approve(world, county ?? '', id)
  const published = (await approve(world, city ?? '', id)).ok.application
  expect(published).toMatchObject({
    status: 'publicity',
    publicityUntil: '2026-08-10',
    decision: { amountFen: 400_000 },
  })

  const shown = (await world.call(applications.publicity, { query: { city: 'ankang' } })).ok
  expect(shown.lists).toMatchObject([
    {
      programmeCode: 'tuition-aid',
      rows: [
        { reference: submitted.reference, maskedName: '样***傅', amountFen: 400_000, until: '2026-08-10' },
      ],
    },
  ])
  const text = JSON.stringify(shown)
  for (const secret of [child, bankAccount, '样例李师傅', '样例小禾', '低收入', '19900001002'])
    expect(text).not.toContain(secret)

  await world.moveTo('2026-08-10')
  expect((await one(world, parent, id)).status).toBe('publicity')
  await world.moveTo('2026-08-11')
  const done = await one(world, parent, id)
  expect(done).toMatchObject({ status: 'fulfilled', decision: { amountFen: 400_000 } })
  expect((await world.call(applications.publicity, { query: { city: 'ankang' } })).ok.lists).toEqual([])

  const grant = (
    await world.call(entitlements.one, { token: parent, params: { id: done.entitlementId ?? '' } })
  ).ok
  expect(grant).toMatchObject({ kind: 'money', title: '金秋助学金', amountFen: 400_000, code: null })
  const facts = await world.deps.db
    .select()
    .from(fact)
    .where(and(eq(fact.subjectId, id), eq(fact.programmeCode, 'tuition-aid')))
  expect(facts.map(({ kind, measure, amountFen }) => [kind, measure, amountFen]).sort()).toEqual([
    ['family-aided', 'household', 400_000],
    ['student-aided', 'person', 400_000],
    ['tuition-aid-asked', 'case', null],
  ])
  const [first, second, third] = [submitted.unionName, '汉滨区总工会', '安康市总工会']
  expect(done.timeline.map(({ event, unit }) => [event, unit])).toEqual([
    ['submit', null],
    ['return', first],
    ['mend', null],
    ['pass', first],
    ['pass', second],
    ['publish', third],
    ['approve', third],
    ['fulfil', third],
  ])
  const audited = await world.deps.db.select().from(auditRow).where(eq(auditRow.subjectId, id))
  expect(audited).toHaveLength(8)
  const told = (await world.call(messages.list, { token: parent, query: { limit: '50' } })).ok.items
  expect(told.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['已收到您的申请', '有一项需要您修改', '审核有进展', '已进入公示', '申请已批准']),
  )
  expect(JSON.stringify(told)).not.toMatch(new RegExp(`${child}|${bankAccount}|李师傅`))
})

test('answers lie sealed in the database and numbers come back masked', async () => {
  const [row] = await world.deps.db
    .select()
    .from(application)
    .where(eq(application.programmeCode, 'tuition-aid'))
  expect(row?.answers).toMatch(/^v1\./)
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`${child}|${bankAccount}`))
  const file = await one(world, parent, row?.id ?? '')
  expect(file.answers).toMatchObject({
    bankAccount: '**** 2344',
    childIdentityNumber: `990***********${child.slice(-4)}`,
  })
})

test('one child is aided once a year, whichever parent asks', async () => {
  const again = await readyForTuition(world, parent, 'ankang', tuitionAnswers(child))
  const own = (await submit(world, parent, again)).refusal
  expect(own.code).toBe('already_applied')
  expect(own.params?.reference).toMatch(/^\d{4} \d{4} \d{4}$/)
  const other = await world.signIn('ankang-courier')
  const theirs = await readyForTuition(world, other, 'ankang', tuitionAnswers(child))
  expect((await submit(world, other, theirs)).refusal).toMatchObject({
    code: 'already_applied',
    params: { reference: '****' },
  })
})

test('both parents hand in for one child at the same moment: one application stands', async () => {
  const tokens = [parent, await world.signIn('ankang-courier')]
  const answers = tuitionAnswers(sampleNumber('2009-09-09', 153))
  const drafts: Application[] = []
  for (const token of tokens) drafts.push(await readyForTuition(world, token, 'ankang', answers))
  const both = await Promise.all(drafts.map((draft, index) => submit(world, tokens[index] ?? '', draft)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(both.find(({ status }) => status === 409)?.refusal.code).toBe('already_applied')
})

test('a county-level city decides on two levels', async () => {
  const worker = await world.signIn('jingxi-worker')
  const ready = await readyForTuition(
    world,
    worker,
    'jingxi',
    tuitionAnswers(sampleNumber('2008-01-01', 152), { householdYearIncomeFen: 3_600_000 }),
  )
  const { id, turn } = (await submit(world, worker, ready)).ok
  expect(turn.next).toContain('靖西市总工会')
  await approve(world, await world.signIn('jingxi-workshop-officer'), id)
  const { ok } = await approve(world, await world.signIn('jingxi-city-officer'), id)
  expect(ok.application).toMatchObject({ status: 'publicity', decision: { amountFen: 200_000 } })
})

test('after the last day nothing is opened or handed in', async () => {
  const draft = (await start(await world.signIn('ankang-courier'))).ok
  await world.moveTo('2026-08-28')
  const token = await world.signIn('ankang-courier')
  expect((await start(token)).refusal).toMatchObject({
    code: 'programme_closed',
    message: expect.stringContaining('7月1日—8月27日'),
  })
  expect((await submit(world, token, draft)).refusal.code).toBe('programme_closed')
})
