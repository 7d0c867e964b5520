import { join } from 'node:path'
import type { Clock } from './clock'
import type { OpenedDatabase } from './db/database'
import type { Deps } from './deps'
import { openStore } from './files/store'
import { identityCheckAt } from './identity/check-identity'
import { dataKeyOf } from './secrets/data-key'
import { sealingWith } from './secrets/sealing'
import type { Settings } from './settings'
import { smsAt } from './sms/send-sms'
import type { Outside } from './stand-ins'
import { connectWechat } from './wechat/client'

interface Parts {
  settings: Settings
  database: OpenedDatabase
  clock: Clock
  outside: Outside
  log: Deps['log']
}

/** Puts together what handlers are given. */
export function makeDeps({ settings, database, clock, outside, log }: Parts): Deps {
  const sealing = sealingWith(dataKeyOf(settings))
  const wechat = connectWechat(
    {
      appId: settings.wechat?.appId ?? 'demo-app',
      appSecret: settings.wechat?.appSecret ?? 'demo-secret',
      edition: settings.wechat?.edition ?? 'develop',
      baseUrl: outside.wechatUrl,
      isProduction: settings.isProduction,
    },
    database.db,
    sealing,
  )
  return {
    settings,
    db: database.db,
    engine: database.engine,
    clock,
    sealing,
    files: openStore(join(settings.dataDir, 'files')),
    wechat,
    sendSms: smsAt(outside.smsUrl),
    checkIdentity: identityCheckAt(outside.identityUrl),
    log,
  }
}
