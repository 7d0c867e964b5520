import { posix } from 'node:path'

/** A reference in a file of the package, as a path from the package's root. */
export function resolvePath(from: string, reference: string): string {
  return reference.startsWith('/') ? reference.slice(1) : posix.join(posix.dirname(from), reference)
}
