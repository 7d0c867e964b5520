import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '#server/json'

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
  const holder = take(path, { pid: process.pid, startedAt: startOf(process.pid) })
  if (holder !== null) throw new DirectoryInUse(directory, holder.pid)
  return { release: () => rmSync(path, { force: true }) }
}

/** Null once the lock is ours, else who holds it. */
function take(path: string, mine: Holder): Holder | null {
  if (write(path, mine)) return null
  const found = look(path)
  if (typeof found === 'object') return found
  // Only who holds the guard removes what is stale, so that nobody's fresh lock goes. A guard may be stale too.
  const guard = `${path}.guard`
  const other = take(guard, mine)
  if (other !== null) return other
  try {
    const now = look(path)
    if (typeof now === 'object') return now
    if (now === 'stale') rmSync(path)
    return take(path, mine)
  } finally {
    rmSync(guard, { force: true })
  }
}

/** Who holds the lock, if anybody does. */
function look(path: string): Holder | 'stale' | 'absent' {
  try {
    const holder = readHolder(readFileSync(path, 'utf8'))
    return holder !== null && isAlive(holder) ? holder : 'stale'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent'
    throw error
  }
}

// What FAT, exFAT and many shared folders answer.
const noLinks: unknown[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

/** False when the file is there already. It appears whole or not at all, where the file system has hard links. */
function write(path: string, holder: Holder): boolean {
  // Random, since in two containers on one volume each may be process 1.
  const whole = `${path}.${randomUUID()}`
  writeFileSync(whole, JSON.stringify(holder))
  try {
    return isNew(() => linkSync(whole, path))
  } catch (error) {
    if (!noLinks.includes(codeOf(error))) throw error
    return isNew(() => writeFileSync(path, JSON.stringify(holder), { flag: 'wx' }))
  } finally {
    rmSync(whole)
  }
}

/** False when what it makes is there already. */
function isNew(make: () => void): boolean {
  try {
    make()
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** The system's error code; errors may come from another realm, so no instanceof. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

/** Null when the text was cut short. */
function readHolder(text: string): Holder | null {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || !('pid' in value) || typeof value.pid !== 'number')
    return null
  return {
    pid: value.pid,
    startedAt: 'startedAt' in value && typeof value.startedAt === 'string' ? value.startedAt : null,
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
