import { eq } from 'drizzle-orm'
import { applications } from '#contract/applications'
import { membership } from '#contract/membership'
import { openWorld, type World } from '#server/testing/world'
import { application } from './tables'
import {
  approve,
  fill,
  one,
  readyForTuition,
  sampleNumber,
  seen,
  submit,
  tuitionAnswers,
} from './testing-applications'

const child = sampleNumber('2008-09-12', 171)
let world: World
let parent: string
let officer: string

beforeAll(async () => {
  world = await openWorld({ cityCodes: ['ankang'] })
  parent = await world.signIn('ankang-worker')
  officer = await world.signIn('ankang-factory-officer')
})
afterAll(() => world.close())

test('a parent is told the amount once the answers settle it, and not before', async () => {
  const body = { programme: 'tuition-aid', city: 'ankang' }
  const draft = (await world.call(applications.start, { token: parent, body })).ok
  expect(draft.grantFen).toBeNull()
  const { childIdentityNumber: _, ...answers } = tuitionAnswers(child)
  expect((await fill(world, parent, draft, answers)).grantFen).toBe(400_000)
})

describe('an application that was handed in', () => {
  let id: string
  beforeAll(async () => {
    const ready = await readyForTuition(world, parent, 'ankang', tuitionAnswers(child))
    id = (await submit(world, parent, ready)).ok.id
  })

  test('shows the officer every rule with its figures as it was then, and what an approval grants', async () => {
    await world.call(membership.leave, { token: parent, body: {} })
    const { verdict, application: file } = await seen(world, officer, id)
    expect(file.grantFen).toBe(400_000)
    expect(verdict).toMatchObject({ state: 'eligible', at: file.submittedAt })
    expect(verdict?.rules.map(({ code, state }) => [code, state])).toEqual([
      ['level', 'met'],
      ['school', 'met'],
      ['other-aid', 'met'],
      ['income', 'met'],
      ['membership', 'met'],
    ])
    expect(verdict?.rules[3]?.sentence).toMatch(/¥1,166\.67.*¥1,520/)
    const [row] = await world.deps.db.select().from(application).where(eq(application.id, id))
    expect(row?.verdict).toMatch(/^v1\./)
  })

  test('speaks to the officer of the applicant, never as to the applicant', async () => {
    const { application: file, verdict, items } = await seen(world, officer, id)
    expect(JSON.stringify({ file, verdict, items })).not.toContain('您')
    expect(file.programme.form[2]?.title).toBe('申请人的信息')
    expect(items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['申请人的姓名', '申请人的身份证', '申请人是孩子的']),
    )
  })

  test('is judged anew when an answer is mended, and the officer sees that it fits no more', async () => {
    const { application: file } = await seen(world, officer, id)
    const sent = await world.call(applications.deskReturn, {
      token: officer,
      params: { id },
      body: {
        revision: file.revision,
        item: { kind: 'field', code: 'householdYearIncomeFen' },
        reason: '和收入证明不一致',
      },
    })
    expect(sent.ok.application.returned?.title).toBe('全家一年的收入')
    await world.moveTo('2026-08-04')
    await world.call(applications.mend, {
      token: parent,
      params: { id },
      body: {
        revision: (await one(world, parent, id)).revision,
        answers: { householdYearIncomeFen: 9_000_000 },
      },
    })
    const { verdict } = await seen(world, officer, id)
    expect(verdict?.state).toBe('not_eligible')
    expect(verdict?.at).toMatch(/^2026-08-04/)
    expect(verdict?.rules.find(({ code }) => code === 'income')).toMatchObject({
      state: 'unmet',
      sentence: expect.stringContaining('¥2,500'),
    })
  })

  test('grants what was shown, and nothing when it is declined', async () => {
    for (const code of ['ankang-factory-officer', 'ankang-county-officer', 'ankang-city-officer'])
      await approve(world, await world.signIn(code), id)
    expect(await one(world, parent, id)).toMatchObject({
      status: 'publicity',
      grantFen: 400_000,
      decision: { amountFen: 400_000 },
    })
    const leader = await world.signIn('ankang-city-officer')
    const { application: file } = await seen(world, leader, id)
    const body = { revision: file.revision, reason: '家庭人均月收入超过本市的标准' }
    await world.call(applications.deskDecline, { token: leader, params: { id }, body })
    expect((await one(world, parent, id)).grantFen).toBeNull()
  })
})
