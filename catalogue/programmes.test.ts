import { type EligibilityRule, fieldKinds, type Programme, programmeSchema } from '#contract/catalogue'
import { stranger } from '#contract/eligibility'
import { isSealed } from '#contract/form'
import { cities } from './cities'
import { programmes } from './programmes'
import { programmeIn } from './resolve'

const inCities: [string, Programme][] = cities.flatMap((city) =>
  programmes
    .filter((programme) => city.programmes.some(({ code }) => code === programme.code))
    .map((programme): [string, Programme] => [
      `${city.name}：${programme.title}`,
      programmeIn(city, programme),
    ]),
)

test('every programme has its own code', () => {
  expect(new Set(programmes.map(({ code }) => code)).size).toBe(programmes.length)
})

describe.each(programmes.map((programme): [string, Programme] => [programme.title, programme]))(
  '%s',
  (_, programme) => {
    const fields = programme.form.flatMap((group) => group.fields)

    test('is what the contract says a programme is', () => {
      expect(programmeSchema.parse(programme)).toEqual(programme)
    })

    test('names each field, material, rule and step once', () => {
      for (const list of [
        programme.form,
        fields,
        programme.materials,
        programme.eligibility,
        programme.steps,
      ])
        expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
    })

    test('gives choices something to choose and declarations something to read', () => {
      for (const field of fields) {
        expect(fieldKinds).toContain(field.kind)
        if (field.kind === 'choice') expect(field.options?.length).toBeGreaterThan(1)
        if (field.kind === 'declaration') expect(field.statement).toBeTruthy()
        if (field.kind === 'place') expect(field.placeKind).toBeTruthy()
      }
    })

    test('offers another programme only where there is one', () => {
      const others = programme.eligibility.flatMap(({ insteadProgramme }) => insteadProgramme ?? [])
      for (const other of others) expect(programmes.map(({ code }) => code)).toContain(other)
    })

    test('returns items for reasons of fields and materials that exist', () => {
      const items = [...fields, ...programme.materials].map(({ code }) => code)
      for (const code of programme.returnReasons.flatMap((reason) => reason.of ?? []))
        expect(items).toContain(code)
    })

    test('is once for the person or for somebody whose number the form asks', () => {
      const numbers = fields.filter(({ kind }) => kind === 'identity_number').map(({ code }) => code)
      if (programme.once !== null) expect(['person', ...numbers]).toContain(programme.once.by)
    })

    test('asks for no sealed number where the draft lies on the phone alone', () => {
      if (programme.engine === 'bookings') expect(fields.filter(isSealed)).toEqual([])
    })

    test('leaves spaces between Chinese and figures to the style sheet', () => {
      expect(JSON.stringify(programme)).not.toMatch(/\p{Script=Han} [\d¥{]|[\d}] \p{Script=Han}/u)
    })
  },
)

describe.each(inCities)('%s', (_, programme) => {
  test('has no figure left to fill in', () => {
    expect(JSON.stringify(programme)).not.toContain('{constants.')
  })

  test('reads only answers, figures and facts that exist', () => {
    const fields = programme.form.flatMap((group) => group.fields.map(({ code }) => `answers.${code}`))
    const constants = Object.keys(programme.constants).map((name) => `constants.${name}`)
    const person = Object.keys(stranger).map((name) => `person.${name}`)
    const known = new Set([...fields, ...constants, ...person, 'today'])
    for (const name of variablesOf(programme)) expect(known).toContain(name)
    for (const need of programme.eligibility.flatMap(({ needs }) => needs))
      expect(known).toContain(need.startsWith('person.') ? need : `answers.${need}`)
  })

  test('has each figure that its sentences show, and shows each', () => {
    for (const rule of programme.eligibility)
      expect([...figuresIn(rule)].sort()).toEqual(Object.keys(rule.figures).sort())
  })

  test('waits for each answer that a rule reads', () => {
    for (const rule of programme.eligibility) {
      const read = variablesOf(rule.rule).filter((name) => /^(answers|person)\./.test(name))
      expect(rule.needs).toEqual(expect.arrayContaining(read.map((name) => name.replace('answers.', ''))))
    }
  })
})

function figuresIn(rule: EligibilityRule): Set<string> {
  const found = `${rule.met}${rule.unmet}${rule.instead ?? ''}`.matchAll(/\{(\w+)\}/g)
  return new Set([...found].map((match) => match[1] ?? ''))
}

/** Every `{ var: … }` anywhere inside. */
function variablesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'var' && typeof item === 'string' ? [item] : variablesOf(item),
  )
}
