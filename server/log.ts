import type { LoggerOptions } from 'pino'
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
      res: (reply: { statusCode?: number }) => ({ status: reply.statusCode }),
    },
    ...(logPretty ? { transport: { target: 'pino-pretty' } } : {}),
  }
}
