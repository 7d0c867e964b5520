import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#server/settings'
import { newDataKey } from './sealing'

/** The key from the settings; the demo makes one and keeps it in the data directory, readable by its owner only. */
export function dataKeyOf(settings: Pick<Settings, 'dataKey' | 'dataDir' | 'isProduction'>): string {
  if (settings.dataKey !== undefined) return settings.dataKey
  if (settings.isProduction) throw new Error('DATA_KEY is needed in production')
  const path = join(settings.dataDir, 'demo-data-key')
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    const key = newDataKey()
    mkdirSync(settings.dataDir, { recursive: true })
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return key
  }
}
