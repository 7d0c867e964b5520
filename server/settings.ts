import { z } from '#contract/schema'

const flag = z.pipe(
  z.prefault(z.enum(['0', '1', 'true', 'false']), '0'),
  z.transform((value) => value === '1' || value === 'true'),
)

const dailyLimit = (most: string) => z.prefault(z.coerce.number().check(z.int(), z.minimum(1)), most)

const settingsSchema = z.object({
  NODE_ENV: z.prefault(z.enum(['production', 'development', 'test']), 'development'),
  HOST: z.optional(z.string()),
  PORT: z.prefault(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65_535)), '8000'),
  PUBLIC_URL: z.optional(z.url()),
  DATA_DIR: z.prefault(z.string().check(z.minLength(1)), '.data'),
  DATABASE_URL: z.optional(z.string().check(z.startsWith('postgres'))),
  DATABASE_PREPARE: z.prefault(z.enum(['0', '1']), '1'),
  DATA_KEY: z.optional(z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64'))),
  LOG_LEVEL: z.prefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
  LOG_PRETTY: flag,
  WECHAT_APP_ID: z.optional(z.string()),
  WECHAT_APP_SECRET: z.optional(z.string()),
  WECHAT_EDITION: z.prefault(z.enum(['release', 'trial', 'develop']), 'release'),
  WECHAT_TEMPLATE_PROGRESS: z.optional(z.string()),
  SMS_URL: z.optional(z.url()),
  IDENTITY_URL: z.optional(z.url()),
  UPLOADS_PER_DAY: dailyLimit('100'),
  UPLOAD_MEGABYTES_PER_DAY: dailyLimit('500'),
})

type Environment = z.infer<typeof settingsSchema>

export interface Settings {
  isProduction: boolean
  host: string
  port: number
  /** How phones reach this server, without a slash at the end; goes into posters. */
  publicUrl: string
  dataDir: string
  databaseUrl: string | undefined
  databasePrepare: boolean
  /** 32 bytes in base64; undefined lets the demo make its own. */
  dataKey: string | undefined
  logLevel: string
  logPretty: boolean
  wechat:
    | {
        appId: string
        appSecret: string
        edition: 'release' | 'trial' | 'develop'
        templateId: string | undefined
      }
    | undefined
  smsUrl: string | undefined
  identityUrl: string | undefined
  /** For each person, refused ones included. */
  uploads: { filesPerDay: number; megabytesPerDay: number }
}

/** Reads and checks all settings; throws one Error that names every wrong one. See .env.example. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) {
    throw wrongSettings(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  }
  const wrong = [
    ...halfPair(parsed.data),
    ...(parsed.data.NODE_ENV === 'production' ? unsafe(parsed.data) : []),
  ]
  if (wrong.length > 0) throw wrongSettings(wrong)
  if (parsed.data.NODE_ENV === 'production') refuseGaps(parsed.data)
  return fromEnvironment(parsed.data)
}

function wrongSettings(wrong: string[]): Error {
  return new Error(`These settings are wrong (see .env.example):\n  ${wrong.join('\n  ')}`)
}

function halfPair({ WECHAT_APP_ID, WECHAT_APP_SECRET }: Environment): string[] {
  if ((WECHAT_APP_ID === undefined) === (WECHAT_APP_SECRET === undefined)) return []
  const missing = WECHAT_APP_ID === undefined ? 'WECHAT_APP_ID' : 'WECHAT_APP_SECRET'
  return [`${missing}: WECHAT_APP_ID and WECHAT_APP_SECRET are given together or not at all`]
}

/** Phones and identity numbers leave this machine encrypted or not at all. */
function unsafe(env: Environment): string[] {
  return (['SMS_URL', 'IDENTITY_URL'] as const)
    .filter(
      (name) => !/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(`${env[name] ?? 'https://'}/`),
    )
    .map((name) => `${name}: must begin with https:// in production`)
}

function fromEnvironment(env: Environment): Settings {
  return {
    isProduction: env.NODE_ENV === 'production',
    // The demo's sign-ins need no password: who opens them to a network says so.
    host: env.HOST ?? (env.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`).replace(/\/$/, ''),
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    databasePrepare: env.DATABASE_PREPARE === '1',
    dataKey: env.DATA_KEY,
    logLevel: env.LOG_LEVEL,
    logPretty: env.LOG_PRETTY,
    wechat:
      env.WECHAT_APP_ID && env.WECHAT_APP_SECRET
        ? {
            appId: env.WECHAT_APP_ID,
            appSecret: env.WECHAT_APP_SECRET,
            edition: env.WECHAT_EDITION,
            templateId: env.WECHAT_TEMPLATE_PROGRESS,
          }
        : undefined,
    smsUrl: env.SMS_URL,
    identityUrl: env.IDENTITY_URL,
    uploads: { filesPerDay: env.UPLOADS_PER_DAY, megabytesPerDay: env.UPLOAD_MEGABYTES_PER_DAY },
  }
}

const neededInProduction = ['PUBLIC_URL', 'DATA_KEY', 'SMS_URL', 'IDENTITY_URL'] as const

function refuseGaps(env: Environment): void {
  const missing = neededInProduction.filter((name) => env[name] === undefined)
  if (missing.length === 0) return
  throw new Error(`In production these settings are needed: ${missing.join(', ')}.`)
}
