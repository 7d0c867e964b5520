import type { OpenedDatabase } from '#server/db/database'
import { newDataKey, sealingWith } from '#server/secrets/sealing'
import { connectWechat, type WechatSettings } from './client'
import { startWechatStandIn } from './stand-in'

/** Sample credentials: there is no such mini-program. */
export const sampleApp = { appId: 'wx00000000sample00', appSecret: 'sample-appsecret-not-a-real-one' }

export type OpenedWechat = Awaited<ReturnType<typeof openWechat>>

/** The adapter as the server has it, with our stand-in behind it; closes the database too. */
export async function openWechat({ db, close }: OpenedDatabase) {
  const standIn = await startWechatStandIn({ port: 0 })
  const { baseUrl, control } = standIn
  const settings: WechatSettings = { ...sampleApp, baseUrl, edition: 'trial', isProduction: false }
  const dataKey = newDataKey()
  return {
    db,
    dataKey,
    settings,
    control,
    wechat: connectWechat(settings, db, sealingWith(dataKey)),
    async close() {
      await standIn.close()
      await close()
    },
  }
}
