import { codeSvg, type PosterCode } from './poster-code'
import { fitText } from './poster-lines'
import { block, colour, icon, icons, line } from './poster-parts'

export interface Poster {
  cityName: string
  unionName: string
  code: PosterCode
  /** Says that a poster is a sample; absent on real ones. */
  note?: string
}

// Tenths of a millimetre on A4.
const WIDTH = 2100
const HEIGHT = 2970
const LEFT = 160
const RIGHT = WIDTH - LEFT
const COLUMN = RIGHT - LEFT

const benefits = [
  { icon: icons.heart, title: '困难有帮扶', lines: ['子女助学、夏送清凉', '在手机上就能申请'] },
  { icon: icons.scale, title: '维权有律师', lines: ['工资、工伤、合同纠纷', '约好时间，专人解答'] },
  { icon: icons.answer, title: '件件有回音', lines: ['轮到谁办、还要几天', '随时查得到'] },
] as const

const steps = ['扫码，看清是哪家工会', '填姓名、证件号和职业', '工会审核，手机收结果'] as const

/** The joining poster of one union, A4 portrait. */
export function posterSvg(poster: Poster): string {
  const parts = [head(poster), redCard(poster), benefitRow(), foot(poster.note)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Noto Sans SC"><rect width="${WIDTH}" height="${HEIGHT}" fill="${colour.paper}"/>${parts.join('')}</svg>`
}

function head({ cityName, unionName }: Poster): string {
  const name = fitText(unionName, COLUMN, [96, 90, 84, 76, 68], 2)
  const mark = `<rect x="${LEFT}" y="136" width="20" height="56" fill="${colour.red}"/>`
  const rule = `<path d="M${LEFT} 236H${RIGHT}" stroke="${colour.line}" stroke-width="4"/>`
  return [
    mark,
    line(`${cityName} · 工惠`, LEFT + 48, 184, { size: 56, fill: colour.ink700, bold: true }),
    line('会员服务，扫码即办', RIGHT, 184, { size: 52, fill: colour.ink500, anchor: 'end' }),
    rule,
    line('扫码入会', LEFT - 14, 668, { size: 448, fill: colour.ink, bold: true }),
    block(name, LEFT, name.lines.length > 1 ? 860 : 910, { fill: colour.ink, bold: true }),
  ].join('')
}

function redCard({ code }: Poster): string {
  const top = 1074
  const tile = { x: LEFT + 70, y: top + 70, side: 920 }
  const field = `<rect x="${LEFT}" y="${top}" width="${COLUMN}" height="1060" rx="67" fill="${colour.red}"/>`
  const white = `<rect x="${tile.x}" y="${tile.y}" width="${tile.side}" height="${tile.side}" rx="40" fill="${colour.card}"/>`
  return [
    field,
    white,
    codeSvg(code, tile.x, tile.y, tile.side),
    cardText(tile.x + tile.side + 80, top),
  ].join('')
}

function cardText(x: number, top: number): string {
  const white = { fill: colour.card }
  return [
    line('微信扫一扫', x - 6, top + 180, { ...white, size: 118, bold: true }),
    line('三屏填完，约 3 分钟', x, top + 276, { ...white, size: 56 }),
    steps.map((step, index) => stepLine(step, index + 1, x, top + 432 + index * 118)).join(''),
    `<path d="M${x} ${top + 800}H${RIGHT - 70}" stroke="${colour.card}" stroke-opacity=".4" stroke-width="3"/>`,
    line('扫不出来？拨打 12351，', x, top + 886, { ...white, size: 46 }),
    line('请工会发给您入会链接', x, top + 956, { ...white, size: 46 }),
  ].join('')
}

function stepLine(step: string, number: number, x: number, y: number): string {
  const ring = `<circle cx="${x + 32}" cy="${y - 18}" r="32" fill="none" stroke="${colour.card}" stroke-width="4"/>`
  const figure = line(String(number), x + 32, y - 2, {
    size: 44,
    fill: colour.card,
    bold: true,
    anchor: 'middle',
  })
  return ring + figure + line(step, x + 92, y, { size: 50, fill: colour.card })
}

function benefitRow(): string {
  const gap = 620
  return benefits
    .map((benefit, index) => {
      const x = LEFT + index * gap
      const details = { size: 46, lines: [...benefit.lines] }
      return [
        icon(benefit.icon, x - 8, 2214, 100),
        line(benefit.title, x, 2402, { size: 68, fill: colour.ink, bold: true }),
        block(details, x, 2476, { fill: colour.ink700 }),
      ].join('')
    })
    .join('')
}

function foot(note: string | undefined): string {
  return [
    `<path d="M${LEFT} 2618H${RIGHT}" stroke="${colour.line}" stroke-width="4"/>`,
    line('入会自愿，不收费用', LEFT, 2738, { size: 72, fill: colour.ink, bold: true }),
    line('职工热线', RIGHT - 356, 2738, { size: 52, fill: colour.ink700, anchor: 'end' }),
    line('12351', RIGHT, 2738, { size: 112, fill: colour.red, bold: true, anchor: 'end' }),
    note ? sampleNote(note) : '',
  ].join('')
}

function sampleNote(note: string): string {
  const tag = `<rect x="${LEFT}" y="2820" width="116" height="60" rx="12" fill="none" stroke="${colour.ink500}" stroke-width="3"/>`
  const text = fitText(note, COLUMN - 150, [42, 38, 34], 1)
  return [
    tag,
    line('样例', LEFT + 58, 2865, { size: 42, fill: colour.ink500, anchor: 'middle' }),
    block(text, LEFT + 144, 2865, { fill: colour.ink500 }),
  ].join('')
}
