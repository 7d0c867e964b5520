/**
 * Makes the icons that the phone uses from the open set Lucide (ISC):
 * `node --import tsx config/icons.ts` writes the masks, their names, and the tab bar's pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const icons = [
  'arrow-left',
  'ban',
  'banknote',
  'bell',
  'book-open',
  'building-2',
  'calendar',
  'calendar-check',
  'camera',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'circle',
  'circle-alert',
  'circle-check',
  'circle-dot',
  'circle-x',
  'clipboard-list',
  'clock',
  'fast-forward',
  'file-pen',
  'file-text',
  'gift',
  'graduation-cap',
  'hand-heart',
  'heart-pulse',
  'hourglass',
  'id-card',
  'image',
  'inbox',
  'info',
  'log-out',
  'map-pin',
  'megaphone',
  'newspaper',
  'palette',
  'phone',
  'qr-code',
  'refresh-cw',
  'scale',
  'scan-line',
  'search',
  'shield-check',
  'smartphone',
  'stamp',
  'star',
  'ticket',
  'trash-2',
  'triangle-alert',
  'type',
  'user-round',
  'users',
  'wifi-off',
  'x',
] as const

const tabs = { home: 'house', services: 'layout-grid', messages: 'bell', me: 'user-round' } as const

// WeChat's tab bar takes PNG of 81 × 81 px only, in colours fixed beforehand (ink-500 and red-600).
const tabPixels = 81
// One colour in so many strengths keeps the edges smooth.
const tabShades = 16
const tabColours = { idle: '#6F655D', selected: '#C22A1E' } as const

function drawing(name: string): string {
  const svg = readFileSync(resolve(root, `node_modules/lucide-static/icons/${name}.svg`), 'utf8')
  return svg
    .replace(/<svg[\s\S]*?>|<\/svg>|<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/(<path d="[^"]*" \/>)+/g, joinPaths)
    .trim()
}

/** Neighbouring paths as one. A path's first move is absolute even when written small; its further steps stay relative. */
function joinPaths(paths: string): string {
  const steps = Array.from(paths.matchAll(/d="([^"]*)"/g), ([, d = '']) =>
    d.replace(/^m(-?[\d.]+ ?-?[\d.]+) ?(?=([-.\d])?)/, (_, move: string, step?: string) =>
      step === undefined ? `M${move}` : `M${move}l`,
    ),
  )
  return `<path d="${steps.join('')}" />`
}

const stroke = "stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'"

function linesOf(name: string): string {
  return drawing(name).replaceAll('"', "'").replaceAll(' />', '/>')
}

function svgOf(content: string, colour: string, viewBox: string): string {
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${viewBox}' fill='none' stroke='${colour}' ${stroke}>${content}</svg>`
}

// One picture with all signs in it weighs half of one picture each. Eleven columns put each at whole percents.
const columns = 11
const rows = Math.ceil(icons.length / columns)
const cell = 24

function placeOf(index: number) {
  return { column: index % columns, row: Math.floor(index / columns) }
}

function sheet(): string {
  const signs = icons.map((name, index) => {
    const { column, row } = placeOf(index)
    return `<g transform='translate(${column * cell} ${row * cell})'>${linesOf(name)}</g>`
  })
  return svgOf(signs.join(''), 'black', `0 0 ${columns * cell} ${rows * cell}`)
}

function positionRule(name: string, index: number): string {
  const { column, row } = placeOf(index)
  const [x, y] = [(column * 100) / (columns - 1), (row * 100) / (rows - 1)]
  return `.icon--${name} {\n  -webkit-mask-position: ${x}% ${y}%;\n}`
}

function writeMasks() {
  const head = '// Made by config/icons.ts from Lucide (ISC).'
  const address = sheet().replaceAll('<', '%3C').replaceAll('>', '%3E')
  const all = `.icon {\n  -webkit-mask-image: url("data:image/svg+xml,${address}");\n  -webkit-mask-size: ${columns * 100}% ${rows * 100}%;\n}`
  writeFileSync(
    resolve(root, 'src/styles/icons.scss'),
    `${[head, all, ...icons.map(positionRule)].join('\n\n')}\n`,
  )
}

function writeNames() {
  const names = icons.map((name) => `  '${name}',`).join('\n')
  writeFileSync(
    resolve(root, 'src/components/icon-names.ts'),
    `/** Made by config/icons.ts, which holds the list. */\nexport const iconNames = [\n${names}\n] as const\nexport type IconName = (typeof iconNames)[number]\n`,
  )
}

async function writeTabs() {
  mkdirSync(resolve(root, 'src/assets/tabs'), { recursive: true })
  for (const [tab, name] of Object.entries(tabs)) {
    for (const [state, colour] of Object.entries(tabColours)) {
      const picture = new Resvg(svgOf(linesOf(name), colour, '-2 -2 28 28'), {
        fitTo: { mode: 'width', value: tabPixels },
      })
      const few = await sharp(picture.render().asPng()).png({ palette: true, colours: tabShades }).toBuffer()
      writeFileSync(resolve(root, `src/assets/tabs/${tab}-${state}.png`), few)
    }
  }
}

writeMasks()
writeNames()
await writeTabs()
