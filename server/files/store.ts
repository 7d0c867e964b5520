import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

/** Files in a local directory under names that can't be guessed. */
export interface FileStore {
  /** The key is known only when the bytes are on the disk. */
  put(bytes: Uint8Array): Promise<string>
  /** Rejects with ENOENT when there is no such file. */
  read(key: string): Promise<Readable>
  /** Removing what is already gone is no error. */
  remove(key: string): Promise<void>
  /** Keys of one folder, 00 to ff, whose bytes were last written before; half-written ones too. */
  keysIn(folder: string, before: Date): Promise<string[]>
}

export function openStore(directory: string): FileStore {
  return {
    async put(bytes) {
      const key = randomBytes(16).toString('hex')
      await write(pathOf(directory, key), bytes)
      return key
    },
    async read(key) {
      const file = await open(pathOf(directory, key), 'r')
      return file.createReadStream()
    },
    async remove(key) {
      await rm(pathOf(directory, key), { force: true })
      await rm(partOf(pathOf(directory, key)), { force: true })
    },
    keysIn: (folder, before) => keysIn(join(directory, folder), before),
  }
}

/** Two levels of 256 folders each, so that none grows beyond what a listing can bear. */
function pathOf(directory: string, key: string): string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('A file key is 32 hexadecimal digits')
  return join(directory, key.slice(0, 2), key.slice(2, 4), key)
}

const partOf = (path: string) => `${path}.part`

/** Under a temporary name first: a crash leaves the whole file or none. */
async function write(path: string, bytes: Uint8Array) {
  const folder = dirname(path)
  const temporary = partOf(path)
  await mkdir(folder, { recursive: true })
  await writeThrough(await open(temporary, 'wx'), bytes)
  await rename(temporary, path)
  // The name and its two folders survive a power cut only once each is written in the one above.
  for (const above of [folder, dirname(folder), dirname(dirname(folder))]) await syncFolder(above)
}

async function writeThrough(file: FileHandle, bytes: Uint8Array) {
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Windows can't open a folder to sync it. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** What is removed by somebody else meanwhile doesn't count. */
async function keysIn(folder: string, before: Date): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessGone([]))
  const keys: string[] = []
  for (const entry of entries) {
    if (!/^[0-9a-f]{32}(\.part)?$/.test(entry.name)) continue
    const found = await stat(join(entry.parentPath, entry.name)).catch(unlessGone(null))
    if (found !== null && found.mtime < before) keys.push(entry.name.slice(0, 32))
  }
  return keys
}

function unlessGone<Instead>(instead: Instead): (error: NodeJS.ErrnoException) => Instead {
  return (error) => {
    if (error.code === 'ENOENT') return instead
    throw error
  }
}
