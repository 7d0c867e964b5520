import type { Server } from 'node:http'
import pino from 'pino'
import { buildApp } from './app'
import { type Clock, systemClock } from './clock'
import { migrate } from './db/migrate'
import { openDatabase } from './db/open'
import { openDemoClock } from './demo/demo-clock'
import { refuseSamples } from './demo/refuse-samples'
import { demoRoutes } from './demo/routes'
import { servePages } from './http/pages'
import { startDueWork } from './jobs/due-work'
import { loadCatalogue } from './load/load-catalogue'
import { logOptions } from './log'
import { makeDeps } from './make-deps'
import { routes } from './routes'
import type { Settings } from './settings'
import { outsideOf, startStandIns } from './stand-ins'

export interface RunningServer {
  port: number
  /** Answers what is under way, ends due work, closes the database. */
  stop(): Promise<void>
}

/** Opens everything and listens. Throws DirectoryInUse, or an Error that names a wrong setting. */
export async function runServer(settings: Settings, version: string): Promise<RunningServer> {
  const log = pino(logOptions(settings))
  const database = await openDatabase(settings)
  await migrate(database)
  if (settings.isProduction) await refuseSamples(database.db)
  const demo = settings.isProduction ? null : await openDemo(database.db)
  const clock: Clock = demo?.clock ?? systemClock
  const deps = makeDeps({
    settings,
    database,
    clock,
    outside: outsideOf(settings, demo?.standIns ?? null),
    log,
  })
  await loadCatalogue(deps)
  const all = demo === null ? routes : [...routes, ...demoRoutes(demo.clock, demo.standIns.sms)]
  const app = buildApp(deps, all, { loggerInstance: log })
  servePages(app, all, version)
  await app.listen({ host: settings.host, port: settings.port })
  const work = startDueWork(deps)
  return {
    port: portOf(app.server.address()) ?? settings.port,
    async stop() {
      const ended = work.stop()
      await app.close()
      await ended
      await demo?.standIns.close()
      await database.close()
    },
  }
}

function portOf(address: ReturnType<Server['address']>): number | undefined {
  return typeof address === 'object' ? address?.port : undefined
}

async function openDemo(db: Parameters<typeof openDemoClock>[0]) {
  const clock = await openDemoClock(db, systemClock.now)
  return { clock, standIns: await startStandIns(clock.now) }
}
