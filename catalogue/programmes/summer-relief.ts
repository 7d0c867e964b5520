import type { Programme } from '#contract/catalogue'
import { occupations, outdoorOccupations } from '../occupations'

const personal = { sensitivity: 'personal', retentionMonths: 12 } as const

// Source: common practice of 夏送清凉: real name and a listed occupation, one set for one person in a season.
// Contents and season are each city's sample constants, not official ones.
export const summerRelief: Programme = {
  code: 'summer-relief',
  title: '夏送清凉',
  lifeEvent: 'hardship',
  engine: 'applications',
  summary: '户外劳动者凭领取码到驿站领一份清凉包。',
  gains: [
    { figure: '1份清凉包', text: '{constants.kitContents}' },
    { figure: '当场出码', text: '不用审核，不要求有单位，不是会员也可以领' },
  ],
  audience: '外卖、快递、网约车、货车、环卫、建筑、加油、园林、交通协管九类岗位的劳动者',
  duration: '提交后马上拿到领取码，7天内有效',
  source: '工会夏送清凉活动的通常做法；物品和时间为演示样例',
  requires: { identity: true, membership: false },
  window: null,
  once: { by: 'person' },
  form: [
    {
      code: 'collect',
      title: '谁领，到哪里领',
      why: '实名登记，让每个人领到自己的一份。',
      fields: [
        {
          ...personal,
          code: 'name',
          kind: 'name',
          label: '姓名',
          help: '和身份证上的一致',
          prefill: 'person.name',
          purpose: '核对身份',
        },
        {
          code: 'identityNumber',
          kind: 'identity_number',
          label: '身份证号',
          why: '一人一季一份，靠它认出来。',
          prefill: 'person.identityNumber',
          purpose: '核对身份，防止重复领取',
          sensitivity: 'sensitive',
          retentionMonths: 12,
        },
        {
          ...personal,
          code: 'occupation',
          kind: 'choice',
          label: '职业',
          options: occupations,
          prefill: 'person.occupation',
          purpose: '确认在领取范围内',
        },
        {
          code: 'station',
          kind: 'place',
          label: '到哪个驿站领',
          placeKind: 'station',
          purpose: '把物品备到您选的驿站',
          sensitivity: 'plain',
          retentionMonths: 12,
        },
      ],
    },
  ],
  materials: [],
  eligibility: [
    {
      code: 'occupation',
      title: '职业',
      needs: ['occupation'],
      rule: { in: [{ var: 'answers.occupation' }, outdoorOccupations] },
      met: '您的岗位在今年的名单里，可以领{kit}。',
      unmet: '今年的清凉包发给九类户外岗位，您选的职业不在名单里。',
      instead: '实际在户外干活的，请向所在工会说明；驿站的饮水和座位人人都能用。',
      figures: { kit: { rule: { var: 'constants.kitContents' }, format: 'text' } },
    },
  ],
  steps: [],
  publicity: null,
  fulfilment: {
    kind: 'kit',
    title: '清凉包',
    contents: ['{constants.kitContents}'],
    validDays: 7,
    placeField: 'station',
  },
  returnReasons: [],
  declineReasons: [],
  indicators: [
    { on: 'approve', fact: 'kit-issued', measure: 'case' },
    { on: 'redeem', fact: 'kit-collected', measure: 'person' },
  ],
  constants: {},
}
