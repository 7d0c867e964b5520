/** Every expected refusal: its HTTP status and the sentence that a person reads. `{name}` is filled in. */
export const errors = {
  invalid_input: { status: 400, message: '有 {count} 处需要修改，请看各项下面的说明。' },
  malformed_request: { status: 400, message: '请求的格式不对，请更新到最新版本后再试。' },
  not_signed_in: { status: 401, message: '登录已过期，请重新登录。您填写的内容已经保存。' },
  phone_needed: { status: 403, message: '请先验证手机号，再办理。' },
  not_allowed: { status: 403, message: '您的身份不能做这一步。如需办理，请联系本单位工会。' },
  not_found: { status: 404, message: '没有找到，可能已被移走。请返回上一页再试。' },
  state_changed: { status: 409, message: '这份办理刚刚有了变化，现在是「{status}」。请刷新后再看。' },
  idempotency_key_missing: { status: 400, message: '请求缺少防重复编号，请更新到最新版本后再试。' },
  idempotency_key_reused: { status: 422, message: '这次提交与之前的内容不同，请返回上一页重新提交。' },
  too_many_requests: { status: 429, message: '操作太频繁，请 {seconds} 秒后再试。' },
  internal: { status: 500, message: '系统出了点问题，我们已经记录。请稍后再试，或拨打 12351。' },
  shutting_down: { status: 503, message: '系统正在重启，请一分钟后再试。' },

  phone_invalid: { status: 400, message: '手机号应为 11 位数字，请检查。' },
  sms_code_wrong: { status: 400, message: '验证码不对或已过期，请检查，或重新获取。' },
  sms_too_often: { status: 429, message: '验证码发送太频繁，请 {seconds} 秒后再试。' },
  sms_failed: { status: 502, message: '短信没有发出去，请稍后再试，或拨打 12351。' },
  wechat_code_invalid: { status: 400, message: '微信登录已失效，请重新点一次登录。' },
  wechat_code_used: { status: 409, message: '这次微信登录已经用过，请重新点一次登录。' },
  wechat_blocked: { status: 403, message: '微信提示此账号暂不能登录，请改用手机号登录。' },
  wechat_too_often: { status: 429, message: '登录太频繁，请一分钟后再试，或改用手机号登录。' },
  wechat_busy: { status: 503, message: '微信暂时繁忙，请稍后再试，或改用手机号登录。' },
  wechat_failed: { status: 502, message: '没能完成微信登录，请改用手机号登录。' },
  wechat_phone_refused: { status: 400, message: '没能取得微信手机号，请改用短信验证码。' },

  join_code_unknown: { status: 404, message: '没有这个入会码。请核对海报，或让工会重新发一个。' },
  join_code_revoked: { status: 410, message: '这个入会码已停用。请向{union}索要新的入会码。' },
  union_closed: { status: 409, message: '{union} 目前不再吸收会员。您可以选择居住地的工会加入。' },
  already_member: { status: 409, message: '您已经是 {union} 的会员，可以申请转会。' },
  not_member: { status: 403, message: '这项服务面向工会会员。请先扫码入会。' },
  identity_needed: { status: 403, message: '这项服务需要实名。请先完成姓名和身份证号的核验。' },
  identity_in_person: { status: 403, message: '暂时无法在线核验，请到所在工会或驿站当面办理。' },
  identity_too_often: {
    status: 429,
    message: '今天在线核验身份的次数已用完。请核对姓名和证件号，明天再试，或到所在工会当面办理。',
  },
  identity_mismatch: { status: 400, message: '姓名与身份证号不一致，请对照身份证检查后再提交。' },
  identity_under_review: {
    status: 409,
    message: '该证件号需要工会工作人员当面核实，暂不能通过。请联系本人后再办理。',
  },
  applicant_moved: { status: 409, message: '申请人的会籍已有变化，不能通过。请写明原因，不予通过。' },
  membership_busy: { status: 409, message: '您有一份正在办理的入会或转会申请，请先等它办完或撤回。' },
  card_code_expired: { status: 410, message: '会员码已过期，请等对方的码自动更新后再扫。' },
  card_code_used: {
    status: 409,
    message: '这个会员码您已经核验过。需要再核验，请等对方的码自动更新后再扫。',
  },
  card_code_invalid: { status: 400, message: '这不是有效的会员码，请确认对方打开的是「会员卡」。' },

  programme_closed: { status: 409, message: '「{title}」不在办理时间内（{window}）。' },
  not_eligible: { status: 409, message: '暂不符合申请条件：{reason}' },
  draft_stale: { status: 409, message: '这份草稿在别处有更新的内容。已为您保留两边的填写，请核对后继续。' },
  already_applied: { status: 409, message: '本年度已有一份相同的申请（编号 {reference}），不用重复提交。' },
  materials_missing: { status: 409, message: '还差 {count} 种材料：{titles}。' },
  own_case: { status: 403, message: '不能办理本人的申请，请由其他同事办理。' },
  return_item_unknown: { status: 400, message: '请选择要退回修改的一项。' },
  mend_item_missing: { status: 409, message: '被退回的「{title}」还没有修改。' },

  voucher_unknown: { status: 404, message: '没有这个领取码，请核对后再输入。' },
  voucher_redeemed: { status: 409, message: '这个领取码已在 {when} 领取过，不能再次领取。' },
  voucher_expired: { status: 410, message: '这个领取码已过期（有效至 {until}）。' },
  voucher_elsewhere: { status: 409, message: '这份物品请到「{station}」领取。' },

  slot_taken: { status: 409, message: '这个时段刚刚被约走了，请换一个时段。' },
  slot_unknown: { status: 404, message: '没有这个时段，请重新选择。' },
  booking_limit: { status: 409, message: '您已有一个未完成的咨询预约（{when}），请先完成或取消。' },
  booking_started: { status: 409, message: '咨询已经开始，不能取消。如有变化请拨打 {phone}。' },
  booking_not_started: { status: 409, message: '咨询还没有开始，请在开始后登记结果。' },

  file_too_large: { status: 413, message: '文件太大（最多 {megabytes} MB）。请重新拍一张，或压缩后再传。' },
  file_type_unknown: { status: 415, message: '这种文件收不了。请选 JPEG、PNG、HEIC 照片或 PDF 文件。' },
  file_damaged: { status: 422, message: '文件不完整或已损坏，请重新拍照或选择。' },
  file_pixels: { status: 422, message: '照片尺寸过大，请用手机相机的普通模式重新拍一张。' },
  upload_limit: {
    status: 429,
    message:
      '今天上传的文件已达上限（{count} 个、共 {megabytes} MB）。请明天再传，或带材料到所在工会当面办理。',
  },
  pdf_not_allowed: { status: 422, message: '这份 PDF 带有密码、脚本或附件，请导出为普通 PDF 或拍照上传。' },

  clock_backwards: { status: 400, message: '演示时钟只能向前走。' },
} as const satisfies Record<string, { status: number; message: string }>

export type ErrorCode = keyof typeof errors
export type ErrorParams = Record<string, string | number>

/** The sentence for a code, with its parameters filled in. */
export function sentenceOf(code: ErrorCode, params: ErrorParams = {}): string {
  return errors[code].message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** What every refusal looks like on the wire; `fields` maps a field's code to its own sentence. */
export interface ErrorBody {
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  params?: ErrorParams
  requestId: string
}
