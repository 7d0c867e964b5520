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
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if (!isExisting(error)) throw error
      const holder = readHolder(path)
      if (holder !== null && isAlive(holder)) throw new DirectoryInUse(directory, holder.pid)
      rmSync(path, { force: true })
    }
  }
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
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
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
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
