import { Resvg } from '@resvg/resvg-js'
import { emWidth, fitText, wrap } from './poster-lines'
import { block } from './poster-parts'
import { posterFonts } from './poster-print'

test.each([
  ['样例·汉滨区秦巴茶厂工会', ['样例·汉滨区秦巴茶厂工会']],
  ['样例·松桃苗族自治县网约配送行业工会联合会', ['样例·松桃苗族自治县', '网约配送行业工会联合会']],
  ['样例·阜新蒙古族自治县社区联合工会（样例）', ['样例·阜新蒙古族自治县', '社区联合工会（样例）']],
])('%s breaks between place and union', (name, lines) => {
  expect(wrap(name, 18)).toEqual(lines)
})

test('lines come out even, and no line begins with a closing mark', () => {
  const lines = wrap('外卖配送、快递、网约车、货运从业人员工会联合会（筹备）', 12)
  expect(lines.every((line) => emWidth(line) <= 12)).toBe(true)
  expect(lines.filter((line) => /^[、）]/.test(line))).toEqual([])
  expect(Math.max(...lines.map(emWidth)) - Math.min(...lines.map(emWidth))).toBeLessThan(5)
})

test('a name wider than two lines becomes smaller, and at the end is cut with an ellipsis', () => {
  const [big, small] = [20, 40].map((count) => fitText('工'.repeat(count), 1780, [96, 84, 68], 2))
  expect(big?.size).toBe(96)
  expect(small?.size).toBe(84)
  const cut = fitText('工'.repeat(90), 1780, [96, 84, 68], 2)
  expect(cut.lines).toHaveLength(2)
  expect(cut.lines.at(-1)).toMatch(/…$/)
})

const names = [
  '样例·松桃苗族自治县网约配送行业工会联合会',
  '样例·阜新蒙古族自治县外卖配送、快递与网约车从业人员行业工会联合会筹备委员会',
  'WWW Logistics & Delivery MANAGEMENT Co. Ltd. 工会联合会',
  '工'.repeat(90),
]

test.each(names)('%s, as really drawn, stays within the poster', (name) => {
  const text = block(fitText(name, 1780, [96, 90, 84, 76, 68], 2), 0, 200, { fill: '#000', bold: true })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="600" font-family="Noto Sans SC">${text}</svg>`
  const drawn = new Resvg(svg, { font: posterFonts }).getBBox()
  expect(drawn?.width).toBeGreaterThan(300)
  expect(drawn?.width).toBeLessThanOrEqual(1780)
})
