/** What a scanned code can open. */
export const launchKinds = ['join'] as const
export type LaunchKind = (typeof launchKinds)[number]
export type Launch = { kind: LaunchKind; code: string }

/** The one or two letters that announce each in a code. */
export const launchPrefix = { join: 'j' } as const satisfies Record<LaunchKind, string>

/** 128 bits in base64url. */
const codePattern = '[A-Za-z0-9_-]{22}'
const sceneShape = new RegExp(`^([a-z]{1,2})(${codePattern})$`)
const linkShape = new RegExp(`^https?://[^/?#\\s]+/([a-z]{1,2})/(${codePattern})/?(?:[?#].*)?$`)

/**
 * What the page's launch parameters ask for: `scene` of a mini-program code, or `q` of an ordinary QR code.
 * Null for anything else; never throws, whatever somebody printed on a wall.
 */
export function parseLaunch(options: unknown): Launch | null {
  if (typeof options !== 'object' || options === null) return null
  const { scene, q } = options as { scene?: unknown; q?: unknown }
  return match(sceneShape, scene) ?? match(linkShape, q)
}

function match(shape: RegExp, value: unknown): Launch | null {
  const found = typeof value === 'string' ? shape.exec(decode(value)) : null
  const kind = launchKinds.find((candidate) => launchPrefix[candidate] === found?.[1])
  return kind && found?.[2] ? { kind, code: found[2] } : null
}

/** Malformed percent-encoding becomes text that no shape accepts. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
