import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'
import { cache, unpackChromium } from './packed-chromium'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser that the journeys share. Throws with the way to get one when this machine has none. */
export async function startChromium(): Promise<BrowserServer> {
  const { executablePath, libraries } = findChromium()
  const env = {
    ...process.env,
    FONTCONFIG_FILE: writeFontList(),
    ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
  }
  return await chromium.launchServer({ executablePath, args: flags, env })
}

function findChromium(): { executablePath: string; libraries?: string } {
  const asked = process.env.CHROMIUM_PATH
  if (asked) return { executablePath: asked }
  const installed = usualPlaces.find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  throw new Error('No browser found. Install Chromium or Chrome, or name one in CHROMIUM_PATH.')
}

/** The packed browser has no Chinese glyphs, and a bare system has none either. */
function writeFontList(): string {
  const require = createRequire(import.meta.url)
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  mkdirSync(cache, { recursive: true })
  const path = join(cache, 'fonts.conf')
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${fonts}</dir><cachedir>${cache}/fonts</cachedir></fontconfig>`,
  ]
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}
