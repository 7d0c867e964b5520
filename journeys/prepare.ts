import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium'
import { type Prepared, preparedVariable } from './prepared'
import { type RunningServer, startServer } from './server'
import { compileWeapp } from './weapp-run/compile/compile'
import { serveWeapp } from './weapp-run/serve'

const built = join(import.meta.dirname, '../dist')
/** See config/index.ts. */
const builtFor = process.env.API_BASE ?? 'http://127.0.0.1:8000'

/** Starts the one browser and, for each target, a server. Returns what ends them. */
export async function prepareJourneys(): Promise<() => Promise<void>> {
  for (const [page, command] of [
    ['h5/index.html', 'build:h5'],
    ['weapp/app.json', 'build:weapp'],
  ] as const)
    if (!existsSync(join(built, page)))
      throw new Error(`The journeys walk the built app: run \`npm run ${command}\` first.`)
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-journeys-'))
  // One after the other: both at once take longer on two cores than the first server's patience.
  const h5Server = await startServer(join(folder, 'h5'))
  const weappServer = await startServer(join(folder, 'weapp'))
  const [browser, weapp] = await Promise.all([startChromium(), serveCompiled(folder, weappServer)])
  const prepared: Prepared = {
    browserAddress: browser.wsEndpoint(),
    h5ServerUrl: h5Server.url,
    weappServerUrl: weappServer.url,
    weappUrl: weapp.url,
    builtFor,
  }
  process.env[preparedVariable] = JSON.stringify(prepared)
  return async () => {
    await Promise.all([browser.close(), weapp.stop()])
    await Promise.all([h5Server.stop(), weappServer.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serveCompiled(folder: string, { url }: RunningServer) {
  const dist = join(built, 'weapp')
  const compiled = join(folder, 'compiled')
  compileWeapp(dist, compiled)
  return await serveWeapp({ dist, compiled, builtFor, serverUrl: url })
}
