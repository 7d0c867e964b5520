import { openDatabase } from '#server/db/open'
import { sealingWith } from '#server/secrets/sealing'
import { connectWechat, type WechatSettings } from './client'

interface Wish {
  databaseUrl: string
  dataKey: string
  settings: WechatSettings
  callers: number
}

// One of the API processes of two-processes.test.ts: at its parent's word, many calls at once.
process.on('message', (wish: Wish) => {
  callManyTimes(wish).then(
    (ok) => process.send?.({ ok }),
    (error: unknown) => process.send?.(String(error)),
  )
})
process.send?.('ready')

async function callManyTimes({ databaseUrl, dataKey, settings, callers }: Wish): Promise<number> {
  const { db, close } = await openDatabase({ databaseUrl, databasePrepare: true, dataDir: '' })
  const wechat = connectWechat(settings, db, sealingWith(dataKey))
  const message = {
    openid: 'o-sample',
    templateId: 'T1',
    page: 'pages/messages/index',
    values: { thing1: '测试' },
  }
  const sent = await Promise.all(Array.from({ length: callers }, () => wechat.sendSubscribe(message)))
  await close()
  return sent.filter((each) => each.ok).length
}
