import { existsSync, readdirSync } from 'node:fs'
import { engines } from '#contract/engines'

const root = new URL('../', import.meta.url)
const has = (path: string) => existsSync(new URL(path, root))
const holds = (folder: string, pattern: RegExp) =>
  has(folder) && readdirSync(new URL(folder, root)).some((name) => pattern.test(name))

describe.each(engines)('the engine %s has all its rooms', (engine) => {
  test.each([
    [`contract/${engine}.ts`],
    [`server/${engine}/service.ts`],
    [`server/${engine}/routes.ts`],
    [`server/${engine}/tables.ts`],
    [`src/api/${engine}.ts`],
    [`src/pages/${engine}`],
    [`journeys/${engine}.spec.ts`],
  ])('%s', (path) => {
    expect(has(path)).toBe(true)
  })

  test('its rules are tested beside the code', () => {
    expect(holds(`server/${engine}/`, /\.test\.ts$/)).toBe(true)
  })
})
