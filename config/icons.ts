/**
 * Makes the icons that the phone uses from the open set Lucide (ISC):
 * `node --import tsx config/icons.ts` writes the masks, their names, and the tab bar's pictures.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const icons = [
  'arrow-left',
  'award',
  'badge-check',
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
  'headphones',
  'heart-pulse',
  'hourglass',
  'id-card',
  'image',
  'inbox',
  'info',
  'log-in',
  'log-out',
  'map-pin',
  'megaphone',
  'newspaper',
  'palette',
  'pencil',
  'phone',
  'plus',
  'qr-code',
  'refresh-cw',
  'scale',
  'scan-line',
  'search',
  'share-2',
  'shield-check',
  'siren',
  'smartphone',
  'stamp',
  'star',
  'ticket',
  'trash-2',
  'triangle-alert',
  'type',
  'undo-2',
  'user-round',
  'users',
  'wifi-off',
  'x',
] as const

const tabs = { home: 'house', services: 'layout-grid', messages: 'bell', me: 'user-round' } as const

// WeChat's tab bar takes PNG of 81 × 81 px only, in colours fixed beforehand (ink-500 and red-600).
const tabPixels = 81
const tabColours = { idle: '#6F655D', selected: '#C22A1E' } as const

function drawing(name: string): string {
  const svg = readFileSync(resolve(root, `node_modules/lucide-static/icons/${name}.svg`), 'utf8')
  return svg
    .replace(/<svg[\s\S]*?>|<\/svg>|<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function svgOf(name: string, stroke: string, viewBox = '0 0 24 24'): string {
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${viewBox}' fill='none' stroke='${stroke}' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round'>${drawing(name).replaceAll('"', "'").replaceAll(' />', '/>')}</svg>`
}

function maskRule(name: string): string {
  const address = svgOf(name, 'black').replaceAll('<', '%3C').replaceAll('>', '%3E')
  return `.icon--${name} {\n  @include mask("data:image/svg+xml,${address}");\n}`
}

function writeMasks() {
  const mixin = '@mixin mask($address) {\n  -webkit-mask-image: url($address);\n}'
  const head = '// Made by config/icons.ts from Lucide (ISC).'
  writeFileSync(
    resolve(root, 'src/styles/icons.scss'),
    `${[head, mixin, ...icons.map(maskRule)].join('\n\n')}\n`,
  )
}

function writeNames() {
  const names = icons.map((name) => `  '${name}',`).join('\n')
  writeFileSync(
    resolve(root, 'src/components/icon-names.ts'),
    `/** Made by config/icons.ts, which holds the list. */\nexport const iconNames = [\n${names}\n] as const\nexport type IconName = (typeof iconNames)[number]\n`,
  )
}

function writeTabs() {
  mkdirSync(resolve(root, 'src/assets/tabs'), { recursive: true })
  for (const [tab, name] of Object.entries(tabs)) {
    for (const [state, colour] of Object.entries(tabColours)) {
      const picture = new Resvg(svgOf(name, colour, '-2 -2 28 28'), {
        fitTo: { mode: 'width', value: tabPixels },
      })
      writeFileSync(resolve(root, `src/assets/tabs/${tab}-${state}.png`), picture.render().asPng())
    }
  }
}

writeMasks()
writeNames()
writeTabs()
