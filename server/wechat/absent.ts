import type { Wechat } from './client'

const absent = { ok: false, outcome: 'failed', detail: 'WeChat is not configured' } as const

/** In place of WeChat's server where no mini-program is configured: every call fails, and nothing is asked. */
export const absentWechat: Wechat = {
  codeToSession: async () => absent,
  phone: async () => absent,
  unlimitedQr: async () => absent,
  sendSubscribe: async () => absent,
}
