/**
 * What a person is told, by event; events without a text tell nothing. `{title}` is the service, `{note}` the reason.
 * Others see lock screens: no names, numbers or illnesses here.
 */
export const messageTexts: Record<string, { title: string; text: string }> = {
  'application.submit': {
    title: '已收到您的申请',
    text: '「{title}」已提交，下一步由{turn}办理。可以随时查看进度。',
  },
  'application.return': { title: '有一项需要您修改', text: '「{title}」：{item}需要修改。原因：{note}' },
  'application.mend': { title: '修改已收到', text: '「{title}」修改的内容已经收到，继续审核。' },
  'application.pass': { title: '审核有进展', text: '「{title}」这一级已审核通过，下一步由{turn}办理。' },
  'application.publish': {
    title: '已进入公示',
    text: '「{title}」审核通过，现在公示到 {until}，姓名只显示一部分。点开可以查看公示。',
  },
  'application.approve': { title: '申请已批准', text: '「{title}」已经批准，点开看金额和接下来怎么办。' },
  'application.decline': { title: '申请没有通过', text: '「{title}」没有通过。原因：{note}' },
  'application.withdraw': { title: '申请已撤回', text: '「{title}」已撤回，需要时可以重新申请。' },
  'membership.join': { title: '欢迎加入工会', text: '您已成为 {union} 的会员，会员卡可以使用了。' },
  'membership.leave': { title: '已退会', text: '您已退出工会，历史记录保留，随时可以重新加入。' },
  'entitlement.issue': {
    title: '您有一份待领取',
    text: '「{title}」已经发给您，请按页面上的时间和地点领取。',
  },
  'entitlement.redeem': { title: '领取成功', text: '「{title}」已领取。' },
  'entitlement.expire': { title: '领取码已过期', text: '「{title}」没有在有效期内领取，已经过期。' },
  'booking.book': { title: '预约成功', text: '「{title}」约在 {when}，请准时。' },
  'booking.cancel': { title: '预约已取消', text: '「{title}」{when} 的预约已经取消。' },
  'booking.attend': { title: '咨询已完成', text: '「{title}」已完成，结果可以在预约里查看。' },
  'booking.miss': { title: '这次没有等到您', text: '「{title}」{when} 没有等到您，可以重新预约。' },
  'booking.remind': { title: '预约快到了', text: '「{title}」约在 {when}，请准时；不能来请提前取消。' },
}
