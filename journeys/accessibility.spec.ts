import { barriersOn } from './barriers'
import { becomes } from './demo'
import { type Person, person } from './person'

// Every screen that opens by its address: as it is, in elder mode, and when the server cannot be reached.
// Those that a case leads to are looked at where a journey takes their picture (journeys/h5-handset.ts).

/** A page half slid in has no colours to judge. */
const slidInMs = 400

const anybodys = [
  'home/index',
  'services/index',
  'messages/index',
  'me/index',
  'session/sign-in',
  'session/demo',
  'session/not-found',
  'membership/union',
  'membership/union?code=vQAuX-XWKvp7ObpdgSODxK',
  'membership/fallbacks',
  'applications/programme?code=tuition-aid',
  'applications/programme?code=summer-relief',
  'applications/check?code=tuition-aid',
  'applications/publicity',
  'bookings/clinic',
  'content/list?kind=story',
  'content/list?kind=announcement',
  'content/search',
]
const members = [
  'home/index',
  'messages/index',
  'me/index',
  'membership/card',
  'membership/leave',
  'applications/form?code=tuition-aid',
  'applications/mine',
  'entitlements/mine',
  'bookings/mine',
]
const officers = ['desk/index', 'desk/applications/list', 'desk/membership/codes', 'desk/membership/scan']
const lawyers = ['desk/index', 'desk/bookings/list']
const keepers = ['desk/index', 'desk/entitlements/redeem']

const everybody: [string, string | null, string[]][] = [
  ['a visitor', null, anybodys],
  ['a member', '样例黄司机', members],
  ['an officer', '样例许部长', officers],
  ['a lawyer', '样例岑律师', lawyers],
  ['a keeper', '样例覃站长', keepers],
]

test.each(everybody)('%s meets no barrier on any screen', async (_, name, pages) => {
  const who = await arrives(name)
  expect(await barriersFor(who, pages)).toEqual([])
})

test.each(everybody)('%s meets none in elder mode', async (_, name, pages) => {
  const who = await arrives(name)
  await who.open('/pages/me/index')
  await who.tap('大字版')
  expect(await barriersFor(who, pages)).toEqual([])
})

test.each(everybody)('%s meets none where the network fails', async (_, name, pages) => {
  const who = await arrives(name)
  for (const path of pages) await who.open(`/pages/${path}`)
  await who.phone.around().route('**/api/**', (route) => route.abort())
  expect(await barriersFor(who, pages)).toEqual([])
})

async function arrives(name: string | null): Promise<Person> {
  const who = await person()
  if (name !== null) await becomes(who, '靖西', name)
  else {
    await who.open('/pages/home/index')
    await who.tap('靖西')
  }
  return who
}

/** Opens one screen after another and gathers what stands in somebody's way. */
async function barriersFor(who: Person, pages: string[]): Promise<string[]> {
  const found: string[] = []
  for (const path of pages) {
    await who.open(`/pages/${path}`)
    const page = who.phone.around()
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(slidInMs)
    found.push(...(await barriersOn(page)))
  }
  return found
}
