import type { Programme } from '#contract/catalogue'

const personal = { sensitivity: 'personal', retentionMonths: 36 } as const

// Source: common practice of union membership registers: the tie moves with the work, history stays where it was.
export const transferUnion: Programme = {
  code: 'transfer-union',
  title: '转会',
  lifeEvent: 'membership',
  engine: 'applications',
  summary: '换了工作或住处，会籍跟着走，以前的记录都在。',
  gains: [
    { figure: '1步转会', text: '不用先退会，会龄接着算' },
    { figure: '{constants.reviewDays}个工作日', text: '内由新工会答复，期间原来的会籍照常有效' },
  ],
  audience: '已经是会员、要转到另一个工会的人',
  duration: '{constants.reviewDays}个工作日内答复',
  source: '工会会员会籍管理的通常做法',
  requires: { identity: false, membership: true },
  window: null,
  once: null,
  form: [
    {
      code: 'move',
      title: '转到新的工会',
      why: '新工会据此确认您在它的范围内。',
      fields: [
        {
          ...personal,
          code: 'reason',
          kind: 'choice',
          label: '为什么转会',
          options: [
            { value: 'new-job', label: '换了工作' },
            { value: 'new-platform', label: '换了平台' },
            { value: 'new-home', label: '搬了家或换了城市' },
            { value: 'union-closed', label: '原来的工会撤销或合并' },
            { value: 'other', label: '其他' },
          ],
          purpose: '新工会审核转会',
        },
        {
          ...personal,
          code: 'employer',
          kind: 'text',
          label: '现在的单位或平台',
          help: '没有就不填',
          optional: true,
          maxLength: 60,
          purpose: '新工会审核转会',
        },
        {
          ...personal,
          code: 'voluntary',
          kind: 'declaration',
          label: '自愿转会',
          statement: '我自愿把会籍转到这家工会，并同意原工会和新工会交接我的会员记录。',
          purpose: '会籍转移的同意',
        },
      ],
    },
  ],
  materials: [],
  eligibility: [
    {
      code: 'membership',
      title: '会员身份',
      needs: ['person.isMember'],
      rule: { var: 'person.isMember' },
      met: '您是在会会员，可以转会。',
      unmet: '您现在还不是会员，不用转会。',
      instead: '直接申请加入这家工会就可以。',
      insteadProgramme: 'join-union',
      figures: {},
    },
  ],
  steps: [{ code: 'admit', title: '新工会审核', level: 'grassroots', workingDays: 3 }],
  publicity: null,
  fulfilment: { kind: 'transfer' },
  returnReasons: [
    { of: ['employer'], text: '请写清现在的单位或平台' },
    { of: ['reason'], text: '转会的原因请重新选择' },
  ],
  declineReasons: ['不在本工会吸收会员的范围，请转到居住地的社区联合工会', '本人表示不再转会'],
  indicators: [
    { on: 'submit', fact: 'transfer-asked', measure: 'case' },
    { on: 'fulfil', fact: 'member-transferred', measure: 'person' },
  ],
  constants: {},
}
