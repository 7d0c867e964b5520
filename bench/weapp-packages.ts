import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { z } from '#contract/schema'

const appSchema = z.object({ subPackages: z.array(z.object({ root: z.string() })) })

export interface Packages {
  main: number
  /** Bytes by root. */
  subPackages: Record<string, number>
}

/** Bytes of every file that a mini-program uploads; whatever is in no sub-package's folder is the main package. */
export function weighPackages(folder: string): Packages {
  const app = appSchema.parse(JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')))
  const roots = app.subPackages.map(({ root }) => root)
  const packages: Packages = { main: 0, subPackages: Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = statSync(path).size
    const place = relative(folder, path).split(sep).join('/')
    const root = roots.find((each) => place.startsWith(`${each}/`))
    if (root === undefined) packages.main += bytes
    else packages.subPackages[root] = (packages.subPackages[root] ?? 0) + bytes
  }
  return packages
}
