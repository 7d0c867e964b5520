import { Resvg } from '@resvg/resvg-js'
import { coverKinds, coverSvg } from './cover'

const seeds = ['article-1', 'article-2', '安康', '', '0198-7c2e']

describe.each(coverKinds)('a cover of kind %s', (kind) => {
  const covers = seeds.map((seed) => coverSvg({ kind, seed }))

  test('is the same each time it is drawn', () => {
    expect(seeds.map((seed) => coverSvg({ kind, seed }))).toEqual(covers)
  })

  test('differs a little from article to article', () => {
    expect(new Set(covers).size).toBe(seeds.length)
  })

  test('is a whole picture of 750 × 420', () => {
    for (const cover of covers) {
      const { width, height } = new Resvg(cover)
      expect([width, height]).toEqual([750, 420])
      expect(cover).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('weighs 6 kB at most and asks for nothing from elsewhere', () => {
    for (const cover of covers) {
      expect(Buffer.byteLength(cover)).toBeLessThanOrEqual(6 * 1024)
      const outside = cover.replace('xmlns="http://www.w3.org/2000/svg"', '')
      expect(outside).not.toMatch(/href|url\(|https?:|<(script|style|text|image|foreignObject)/)
    }
  })
})

test('gold belongs to honours alone', () => {
  const golden = coverKinds.filter((kind) => /#8A6420|#F8F1E2/i.test(coverSvg({ kind, seed: 'any' })))
  expect(golden).toEqual(['honour'])
})
