import { join } from 'node:path'
import type { Clock } from './clock'
import type { OpenedDatabase } from './db/database'
import type { Deps } from './deps'
import { openStore } from './files/store'
import { identityCheckAt } from './identity/check-identity'
import { dataKeyOf } from './secrets/data-key'
import { type Sealing, sealingWith } from './secrets/sealing'
import type { Settings } from './settings'
import { smsAt } from './sms/send-sms'
import type { Outside } from './stand-ins'
import { absentWechat } from './wechat/absent'
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
  return {
    settings,
    db: database.db,
    engine: database.engine,
    clock,
    sealing,
    files: openStore(join(settings.dataDir, 'files')),
    wechat: wechatOf({ settings, database, outside }, sealing),
    sendSms: smsAt(outside.smsUrl),
    checkIdentity: identityCheckAt(outside.identityUrl),
    log,
  }
}

/** The demo's credentials are for the stand-in only. */
function wechatOf(
  { settings, database, outside }: Pick<Parts, 'settings' | 'database' | 'outside'>,
  sealing: Sealing,
) {
  const { wechat, isProduction } = settings
  if (isProduction && wechat === undefined) return absentWechat
  const { appId = 'demo-app', appSecret = 'demo-secret', edition = 'develop' } = wechat ?? {}
  const connection = { appId, appSecret, edition, baseUrl: outside.wechatUrl, isProduction }
  return connectWechat(connection, database.db, sealing)
}
