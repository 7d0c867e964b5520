import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyNode, parse } from 'acorn'

export interface Script {
  file: string
  source: string
}

export function scriptsOf(dist: string): Script[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, source: readFileSync(join(dist, file), 'utf8') }))
}

/** The newest syntax that the oldest phones of package.json's browserslist read, see decision 022. */
export const newestSyntax = 2019

/** Null where the script is newer than that. */
export function treeOf({ source }: Script): AnyNode | null {
  try {
    return parse(source, { ecmaVersion: newestSyntax })
  } catch {
    return null
  }
}

/** Every node of a script, outermost first. */
export function* nodesOf(node: AnyNode): Generator<AnyNode> {
  yield node
  for (const child of Object.values(node).flat()) if (isNode(child)) yield* nodesOf(child)
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
