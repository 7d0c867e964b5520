import type { Application, DeskApplication } from '#contract/application-file'
import { applications } from '#contract/applications'
import type { Answers } from '#contract/eligibility'
import { files } from '#contract/files'
import { identityCheckDigit } from '#contract/personal-data'
import { session } from '#contract/session'
import { drawing } from '#server/files/fixtures/pictures'
import { admitMember, unionByCode } from '#server/membership/service'
import type { World } from '#server/testing/world'
import { theSystem } from '#server/transition/transition'

/** An identity number of the region that doesn't exist; `serial` makes it another one. */
export function sampleNumber(birthday: string, serial: number): string {
  const first17 = `990001${birthday.replaceAll('-', '')}${String(serial).padStart(3, '0')}`
  return first17 + identityCheckDigit(first17)
}

/** What one fills in to join. */
export function joinAnswers(name: string, identityNumber: string): Answers {
  return {
    name,
    identityNumber,
    occupation: 'food-delivery',
    platforms: '样例平台',
    voluntary: true,
    consent: true,
  }
}

/** What a family within the line fills in for a child at university. */
export function tuitionAnswers(childIdentityNumber: string, more: Answers = {}): Answers {
  return {
    level: 'university',
    schoolKind: 'ordinary',
    receivedOtherAid: false,
    hasHardshipFile: false,
    householdYearIncomeFen: 4_200_000,
    householdSize: 3,
    cause: 'low-income',
    relation: 'father',
    childName: '样例小禾',
    childIdentityNumber,
    schoolName: '样例大学',
    schoolYear: 'first',
    bankName: '样例银行',
    bankAccount: '6200 0000 0000 0012 344',
    isTrue: true,
    consent: true,
    allowsCheck: true,
    acceptsPublicity: true,
    ...more,
  }
}

/** The draft with these answers beside what it holds already. */
export async function fill(
  world: World,
  token: string,
  draft: Application,
  answers: Answers,
): Promise<Application> {
  const body = { revision: draft.revision, answers: { ...draft.answers, ...answers } }
  return (await world.call(applications.save, { token, params: { id: draft.id }, body })).ok
}

export function submit(world: World, token: string, { id, revision }: Application, key?: string) {
  return world.call(applications.submit, {
    token,
    params: { id },
    body: { revision },
    ...(key === undefined ? {} : { key }),
  })
}

/** Uploads one photo; answers with its id. */
export async function uploadPhoto(world: World, token: string, name = '照片.jpg'): Promise<string> {
  const jpeg = await drawing(40, 30).jpeg().toBuffer()
  const boundary = 'sample-boundary'
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg\r\n\r\n`
  const response = await world.app.inject({
    method: 'POST',
    url: files.upload.path,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), jpeg, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  if (response.statusCode !== 200) throw new Error(response.body)
  return response.json<{ id: string }>().id
}

export async function attachPhoto(world: World, token: string, id: string, material: string) {
  const body = { fileIds: [await uploadPhoto(world, token)], isMissing: false }
  return (await world.call(applications.attach, { token, params: { id, material }, body })).ok
}

/** Tuition aid with every photo, ready to be submitted. */
export async function readyForTuition(
  world: World,
  token: string,
  city: string,
  answers: Answers,
): Promise<Application> {
  const body = { programme: 'tuition-aid', city }
  const draft = (await world.call(applications.start, { token, body })).ok
  let ready = await fill(world, token, draft, answers)
  for (const { code } of ready.materials) ready = await attachPhoto(world, token, ready.id, code)
  return ready
}

/** What an officer sees now. */
export async function seen(world: World, officer: string, id: string): Promise<DeskApplication> {
  return (await world.call(applications.deskOne, { token: officer, params: { id } })).ok
}

/** Approves what the officer sees now. */
export async function approve(world: World, officer: string, id: string) {
  const { application } = await seen(world, officer, id)
  const body = { revision: application.revision }
  return await world.call(applications.deskApprove, { token: officer, params: { id }, body })
}

export async function one(world: World, token: string, id: string): Promise<Application> {
  return (await world.call(applications.one, { token, params: { id } })).ok
}

/** Tuition aid of 安康 that all three levels have passed; `serial` makes it another child's. */
export async function publishedTuition(world: World, token: string, serial: number): Promise<string> {
  const answers = tuitionAnswers(sampleNumber('2008-01-01', serial))
  const { id } = (await submit(world, token, await readyForTuition(world, token, 'ankang', answers))).ok
  for (const code of ['ankang-factory-officer', 'ankang-county-officer', 'ankang-city-officer'])
    await approve(world, await world.signIn(code), id)
  return id
}

/** Makes somebody a member of the couriers in 安康 behind every application's back. */
export async function becomeMember(world: World, token: string): Promise<void> {
  const { deps } = world
  const now = deps.clock.now()
  const { id: unionId } = await unionByCode(deps.db, 'ankang', 'ankang-hanbin-couriers')
  const { id: personId } = (await world.call(session.me, { token })).ok
  const admission = { personId, unionId, joinCodeId: null, programme: null, now, isSilent: true }
  await deps.db.transaction((tx) => admitMember(tx, { ...admission, acting: theSystem }))
}
