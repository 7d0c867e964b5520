import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { z } from '#contract/schema'
import { resolvePath } from './paths'

const namesSchema = z._default(z.record(z.string(), z.string()), {})

const tabSchema = z.object({
  pagePath: z.string(),
  text: z.string(),
  iconPath: z.string(),
  selectedIconPath: z.string(),
})

const appSchema = z.object({
  pages: z.array(z.string()),
  subPackages: z._default(z.array(z.object({ root: z.string(), pages: z.array(z.string()) })), []),
  entryPagePath: z.optional(z.string()),
  usingComponents: namesSchema,
  window: z._default(z.record(z.string(), z.unknown()), {}),
  tabBar: z.object({ color: z.string(), selectedColor: z.string(), list: z.array(tabSchema) }),
})

const moduleSchema = z.looseObject({ usingComponents: namesSchema })

export type AppJson = z.infer<typeof appSchema>

/** A page or a component. */
export interface Module {
  path: string
  settings: z.infer<typeof moduleSchema>
  /** Tag to id of the custom components that its view may use; an id begins with a slash. */
  components: Readonly<Record<string, string>>
}

export interface WeappPackage {
  dist: string
  app: AppJson
  pages: ReadonlyMap<string, Module>
  /** By id. */
  components: ReadonlyMap<string, Module>
  /** The runtime's name of the package that a file belongs to. */
  packageOf(path: string): string
}

/** Reads what `taro build --type weapp` wrote. Throws when a page that app.json lists is missing. */
export function readPackage(dist: string): WeappPackage {
  const app = appSchema.parse(readJson(join(dist, 'app.json')))
  const components = new Map<string, Module>()
  const paths = [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => posix.join(root, page))),
  ]
  const pages = new Map(
    paths.map((path): [string, Module] => {
      for (const kind of ['js', 'wxml'])
        if (!existsSync(join(dist, `${path}.${kind}`)))
          throw new Error(`app.json lists ${path}, but it has no ${kind}.`)
      const page = readModule(dist, path, app.usingComponents)
      collect(dist, page, components)
      return [path, page]
    }),
  )
  const packageOf = (path: string) => {
    const sub = app.subPackages.find(({ root }) => path.startsWith(`${root.replace(/\/$/, '')}/`))
    return sub === undefined ? 'main' : `sub_${sub.root.replace(/\W+/g, '_')}`
  }
  return { dist, app, pages, components, packageOf }
}

function collect(dist: string, module: Module, into: Map<string, Module>): void {
  for (const id of Object.values(module.components)) {
    if (into.has(id)) continue
    const component = readModule(dist, id.slice(1), {})
    into.set(id, component)
    collect(dist, component, into)
  }
}

function readModule(dist: string, path: string, everywhere: Record<string, string>): Module {
  const settings = moduleSchema.parse(readJson(join(dist, `${path}.json`)) ?? {})
  const named = { ...everywhere, ...settings.usingComponents }
  const components = Object.fromEntries(
    Object.entries(named).map(([tag, file]) => [tag, `/${resolvePath(path, file)}`]),
  )
  return { path, settings, components }
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
