import { isScene } from './scene'
import { demoPerson } from './stand-in-people'
import { qrPng } from './stand-in-qr'
import {
  errorReply,
  jsonReply,
  newAccessToken,
  type StandInCall,
  type StandInReply,
  type StandInRequest,
  type StandInState,
  standInSessionKey,
} from './stand-in-state'

type Handler = (state: StandInState, request: StandInRequest) => StandInReply | Promise<StandInReply>

/** What WeChat would answer. Everything but signing in and the token itself needs a current token. */
export const answers = {
  codeToSession: (state, { query }) => {
    const code = query.js_code ?? ''
    const demo = demoPerson(code)
    if (demo) return jsonReply({ openid: demo.openid, session_key: standInSessionKey })
    const issued = state.loginCodes.get(code)
    if (!issued) return errorReply(40029, 'invalid code')
    if (issued.used) return errorReply(40163, 'code been used')
    issued.used = true
    const { openid, unionid } = issued
    return jsonReply({ openid, session_key: standInSessionKey, ...(unionid ? { unionid } : {}) })
  },

  stableToken: (state, { body }) => {
    if (typeof body.appid !== 'string' || !body.appid) return errorReply(40013, 'invalid appid')
    if (typeof body.secret !== 'string' || !body.secret) return errorReply(40125, 'invalid appsecret')
    const token = state.tokens.get(body.appid) ?? newAccessToken()
    state.tokens.set(body.appid, token)
    return jsonReply({ access_token: token, expires_in: 7200 })
  },

  phone: withToken((state, { body }, appId) => {
    const code = String(body.code)
    const owner = state.phoneCodes.get(code) ?? demoPerson(code)
    if (!owner || (body.openid && body.openid !== owner.openid)) return errorReply(40029, 'invalid code')
    state.phoneCodes.delete(code)
    const watermark = { timestamp: 1_700_000_000, appid: state.watermarkAppId ?? appId }
    const { phone } = owner
    const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: 86, watermark }
    return jsonReply({ errcode: 0, errmsg: 'ok', phone_info })
  }),

  unlimitedQr: withToken(async (_state, { body }) => {
    const scene = String(body.scene)
    if (!isScene(scene)) return errorReply(40169, 'invalid length for scene, or the data is not json string')
    const page = String(body.page ?? '')
    if (page.startsWith('/') || page.includes('?')) return errorReply(41030, 'invalid page')
    const width = Math.min(1280, Math.max(280, Number(body.width ?? 430)))
    return { contentType: 'image/png', body: await qrPng(scene, width) }
  }),

  sendSubscribe: withToken((_state, { body }) => {
    if (!body.touser) return errorReply(40003, 'invalid openid')
    if (!body.template_id) return errorReply(40037, 'invalid template_id')
    const empty = Object.entries(body.data ?? {}).find(([, field]) => !field?.value)
    if (empty) return errorReply(47003, `argument invalid! data.${empty[0]}.value is empty`)
    return jsonReply({ errcode: 0, errmsg: 'ok', msgid: 1 })
  }),
} as const satisfies Record<StandInCall, Handler>

function withToken(
  answer: (state: StandInState, request: StandInRequest, appId: string) => ReturnType<Handler>,
): Handler {
  return (state, request) => {
    const owner = [...state.tokens].find(([, token]) => token === request.query.access_token)
    if (!owner) return errorReply(40001, 'invalid credential, access_token is invalid or not latest')
    return answer(state, request, owner[0])
  }
}
