import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium } from './chromium'
import { type Prepared, preparedVariable } from './prepared'
import { type RunningServer, startServer } from './server'
import type { Target } from './target'
import { compileWeapp } from './weapp-run/compile/compile'
import { serveWeapp } from './weapp-run/serve'

const built = join(import.meta.dirname, '../dist')
/** See config/index.ts. */
const builtFor = process.env.API_BASE ?? 'http://127.0.0.1:8000'

const builds: Record<Target, { page: string; command: string }> = {
  h5: { page: 'h5/index.html', command: 'build:h5' },
  weapp: { page: 'weapp/app.json', command: 'build:weapp' },
}

/** Starts a server, a browser and, for the mini-program, its phone. Returns what ends them. */
export async function prepareJourneys(target: Target): Promise<() => Promise<void>> {
  const { page, command } = builds[target]
  if (!existsSync(join(built, page)))
    throw new Error(`The journeys walk the built app: run \`npm run ${command}\` first.`)
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-journeys-'))
  const [server, browser] = await Promise.all([startServer(join(folder, 'data')), startChromium()])
  const weapp = target === 'weapp' ? await serveCompiled(folder, server) : null
  const prepared: Prepared = {
    browserAddress: browser.wsEndpoint(),
    serverUrl: server.url,
    appUrl: weapp?.url ?? server.url,
    builtFor,
  }
  process.env[preparedVariable] = JSON.stringify(prepared)
  return async () => {
    await Promise.all([browser.close(), weapp?.stop()])
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function serveCompiled(folder: string, { url }: RunningServer) {
  const dist = join(built, 'weapp')
  const compiled = join(folder, 'compiled')
  compileWeapp(dist, compiled)
  return await serveWeapp({ dist, compiled, builtFor, serverUrl: url })
}
