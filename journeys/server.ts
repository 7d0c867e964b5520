import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#server/testing/free-port'

export interface RunningServer {
  url: string
  /** SIGTERM lets it finish what is under way; SIGKILL is a power cut for the process. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const root = join(import.meta.dirname, '..')
const longestStartMs = 60_000

/** The real server in a process of its own, in demo mode, on the embedded database in `dataDir`. */
export async function startServer(dataDir: string): Promise<RunningServer> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const settings = { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', NODE_ENV: 'development', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listen(child)
  await untilHealthy(url, child, said)
  return { url, stop: (signal) => stop(child, signal) }
}

function listen(child: ChildProcess): { text: string } {
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => {
      said.text = (said.text + piece.toString()).slice(-8_000)
    })
  }
  process.once('exit', () => child.kill('SIGKILL'))
  return said
}

async function untilHealthy(url: string, child: ChildProcess, said: { text: string }): Promise<void> {
  const patienceEnds = performance.now() + longestStartMs
  while (performance.now() < patienceEnds) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${said.text}`)
    const isHealthy = await fetch(`${url}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isHealthy) return
    await sleep(100)
  }
  throw new Error(`The server was not ready after ${longestStartMs} ms:\n${said.text}`)
}

async function stop(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
