import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another process holds the data directory. */
export class DirectoryInUse extends Error {
  constructor(directory: string, pid: number) {
    super(
      `数据目录 ${directory} 正被另一个进程（pid ${pid}）使用。请先停止它，或用 DATA_DIR 换一个目录。\n` +
        `The data directory ${directory} is in use by process ${pid}. Stop it first, or set DATA_DIR.`,
    )
    this.name = 'DirectoryInUse'
  }
}

interface Holder {
  pid: number
  /** When that process started, in clock ticks since boot: tells a reused pid from the holder. */
  startedAt: string | null
}

/**
 * Takes the directory for this process. PGlite has no lock of its own, and two writers lose committed rows.
 * Throws DirectoryInUse; a lock whose process is gone is taken over.
 */
export function lockDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'lock.json')
  const mine: Holder = { pid: process.pid, startedAt: startOf(process.pid) }
  if (!write(path, mine)) {
    const holder = readHolder(path)
    if (holder !== null && isAlive(holder)) throw new DirectoryInUse(directory, holder.pid)
    takeOver(directory, path, mine)
  }
  return { release: () => rmSync(path, { force: true }) }
}

/** False when the file is there already. */
function write(path: string, holder: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Two processes may find the same dead holder: whoever wrote last keeps the lock, the other sees it a moment later. */
function takeOver(directory: string, path: string, mine: Holder): void {
  rmSync(path, { force: true })
  write(path, mine)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  const holder = readHolder(path)
  if (holder?.pid !== mine.pid) throw new DirectoryInUse(directory, holder?.pid ?? 0)
}

/** The system's error code; errors may come from another realm, so no instanceof. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

function readHolder(path: string): Holder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number')
      return null
    return {
      pid: value.pid,
      startedAt: 'startedAt' in value && typeof value.startedAt === 'string' ? value.startedAt : null,
    }
  } catch {
    return null
  }
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return startedAt === null || startOf(pid) === startedAt
}

/** Field 22 of /proc/<pid>/stat; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
