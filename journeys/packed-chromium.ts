import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from '#contract/schema'

export const cache = join(import.meta.dirname, '../.cache')

export interface PackedChromium {
  executablePath: string
  /** Shared libraries that a bare Linux lacks, for LD_LIBRARY_PATH. */
  libraries: string
}

/** The browser inside @sparticuz/chromium, unpacked once; a run that is killed on the way leaves nothing half done. */
export function unpackChromium(): PackedChromium {
  const home = join(cache, `chromium-${packedVersion()}`)
  if (!existsSync(home)) {
    mkdirSync(cache, { recursive: true })
    const partial = mkdtempSync(join(cache, 'unpacking-'))
    unpackInto(partial)
    putInPlace(partial, home)
  }
  return { executablePath: join(home, 'chromium'), libraries: join(home, 'al2023/lib') }
}

/** Another run may have been faster: a folder that is there already is left as it is. */
function putInPlace(partial: string, home: string): void {
  try {
    renameSync(partial, home)
  } catch (cause) {
    rmSync(partial, { recursive: true })
    if (!existsSync(home)) throw cause
  }
}

/** The package adds the shared libraries only when it believes itself in AWS Lambda. */
function unpackInto(folder: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'unpack-chromium.ts')], {
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  })
}

function packedVersion(): string {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@sparticuz/chromium'))
  const description: unknown = require(join(folder, '../../package.json'))
  return z.object({ version: z.string() }).parse(description).version
}
