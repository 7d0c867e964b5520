import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from './clock'
import type { Database, OpenedDatabase } from './db/database'
import type { FileStore } from './files/store'
import type { IdentityCheck } from './identity/check-identity'
import type { Sealing } from './secrets/sealing'
import type { Settings } from './settings'
import type { SendSms } from './sms/send-sms'
import type { Wechat } from './wechat/client'

/** What handlers and due work are given; everything outside is reached through one of these. */
export interface Deps {
  settings: Settings
  db: Database
  engine: OpenedDatabase['engine']
  clock: Clock
  sealing: Sealing
  files: FileStore
  wechat: Wechat
  sendSms: SendSms
  checkIdentity: IdentityCheck
  log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>
}
