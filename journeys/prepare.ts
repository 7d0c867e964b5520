import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium'
import { type Prepared, preparedVariable } from './prepared'
import { startServer } from './server'

/** Starts the one server and the one browser of all journeys. Returns what ends them. */
export async function prepareJourneys(): Promise<() => Promise<void>> {
  const page = join(import.meta.dirname, '../dist/h5/index.html')
  if (!existsSync(page)) throw new Error('The journeys walk the built app: run `npm run build:h5` first.')
  const dataDir = mkdtempSync(join(tmpdir(), 'gonghui-journeys-'))
  const [server, browser] = await Promise.all([startServer(dataDir), startChromium()])
  const prepared: Prepared = { serverUrl: server.url, browserAddress: browser.wsEndpoint() }
  process.env[preparedVariable] = JSON.stringify(prepared)
  return async () => {
    await browser.close()
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
