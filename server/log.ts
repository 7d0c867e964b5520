import { type LoggerOptions, stdSerializers } from 'pino'
import type { Settings } from './settings'

/** Lines without personal data: no bodies, no query strings, no tokens. */
export function logOptions({ logLevel, logPretty }: Pick<Settings, 'logLevel' | 'logPretty'>): LoggerOptions {
  return {
    level: logLevel,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: {
      req: (request: { method?: string; url?: string; id?: unknown }) => ({
        id: request.id,
        method: request.method,
        path: request.url?.split('?')[0],
      }),
      err: describeError,
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
    },
    ...(logPretty ? { transport: { target: 'pino-pretty' } } : {}),
  }
}

/**
 * A database error carries the values of its statement in message, params and detail, and those are people's data:
 * only what kind of error it was, where, and of which statement is kept.
 */
export function describeError(error: unknown): object {
  if (!(typeof error === 'object' && error !== null)) return { type: typeof error }
  if (!('query' in error) && !('detail' in error) && !('cause' in error))
    return stdSerializers.err(error as Error)
  const cause = 'cause' in error ? error.cause : error
  return {
    type: error.constructor.name,
    ...('query' in error ? { query: error.query } : {}),
    ...pick(cause, ['code', 'constraint_name', 'constraint', 'table_name', 'table']),
    stack: framesOf(error),
  }
}

function pick(source: unknown, names: string[]): Record<string, unknown> {
  if (typeof source !== 'object' || source === null) return {}
  return Object.fromEntries(Object.entries(source).filter(([name]) => names.includes(name)))
}

/** The stack without its first lines, which repeat the message. */
function framesOf(error: object): string | undefined {
  if (!('stack' in error) || typeof error.stack !== 'string') return undefined
  return error.stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
