import type { Programme } from '#contract/catalogue'
import { gigOccupations, occupations } from '../occupations'

// Source: Trade Union Law, article 3 (who may join); the union's statutory pair of membership application and
// registration form; Labour Law, article 15 (age 16). Membership counts from the day of approval.
const worksOnOrders = { in: [{ var: 'answers.occupation' }, gigOccupations.map((option) => option.value)] }
const fillsRegister = { '===': [{ var: 'answers.fillsRegister' }, true] }

const personal = { sensitivity: 'personal', retentionMonths: 36 } as const
const registerField = {
  ...personal,
  when: fillsRegister,
  optional: true,
  purpose: '会员登记表',
} as const

export const joinUnion: Programme = {
  code: 'join-union',
  title: '加入工会',
  lifeEvent: 'membership',
  engine: 'applications',
  summary: '扫工会的码，三屏填完，审核通过当天就是会员。',
  gains: [
    { figure: '3屏填完', text: '手机号、身份和职业、自愿加入，不用单位盖章' },
    { figure: '{constants.reviewDays}个工作日', text: '内由您选的工会答复，通过当天开始算会籍' },
    { figure: '1张会员卡', text: '助学、法律咨询等会员服务都从它开始' },
  ],
  audience: '年满16周岁、靠劳动报酬生活的劳动者，有没有单位都可以',
  duration: '{constants.reviewDays}个工作日内答复',
  source: '《中华人民共和国工会法》第三条和工会会员会籍管理的通常做法',
  requires: { identity: false, membership: false },
  window: null,
  once: { by: 'person' },
  form: [
    {
      code: 'about-you',
      title: '您是谁，做什么工作',
      why: '用来核对身份、防止重复入会；身份证号加密保存，平时只显示几位。',
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
          why: '一个人只有一份会籍，靠它认出来；性别和出生日期不用再填。',
          prefill: 'person.identityNumber',
          purpose: '核对身份，防止重复入会',
          sensitivity: 'sensitive',
          retentionMonths: 36,
        },
        {
          ...personal,
          code: 'occupation',
          kind: 'choice',
          label: '职业',
          options: occupations,
          prefill: 'person.occupation',
          purpose: '确定适合的工会和服务',
        },
        {
          ...personal,
          code: 'platforms',
          kind: 'text',
          label: '常用的平台',
          help: '有几家就写几家；没有就不填',
          optional: true,
          when: worksOnOrders,
          maxLength: 60,
          purpose: '了解会员在哪些平台工作',
        },
        {
          ...personal,
          code: 'employer',
          kind: 'text',
          label: '工作单位',
          help: '没有单位可以空着',
          optional: true,
          when: { and: [{ var: 'answers.occupation' }, { '!': worksOnOrders }] },
          maxLength: 60,
          purpose: '了解会员在哪里工作',
        },
      ],
    },
    {
      code: 'consent',
      title: '自愿加入',
      why: '入会凭自愿，处理您的信息要先得到您的同意。',
      fields: [
        {
          ...personal,
          code: 'voluntary',
          kind: 'declaration',
          label: '自愿加入',
          statement: '我自愿加入中国工会，照工会章程办事，履行会员的义务，也享有会员的权利。',
          purpose: '入会申请书',
        },
        {
          ...personal,
          code: 'consent',
          kind: 'declaration',
          label: '同意处理个人信息',
          statement:
            '我单独同意所选工会及其上级工会为办理入会、核对身份和提供会员服务，使用我的姓名、身份证号、手机号和职业。',
          help: '退会后保留36个月，到期删除。',
          purpose: '个人信息处理的单独同意',
        },
        {
          ...personal,
          code: 'fillsRegister',
          kind: 'yes_no',
          label: '现在补全会员登记表',
          help: '民族、学历等四项都是选填，可以以后再补',
          optional: true,
          purpose: '会员登记表',
        },
        { ...registerField, code: 'ethnicGroup', kind: 'text', label: '民族', maxLength: 10 },
        {
          ...registerField,
          code: 'education',
          kind: 'choice',
          label: '学历',
          options: [
            { value: 'middle-school', label: '初中及以下' },
            { value: 'high-school', label: '高中、中专、技校' },
            { value: 'college', label: '大专' },
            { value: 'bachelor', label: '本科' },
            { value: 'postgraduate', label: '研究生' },
          ],
        },
        {
          ...registerField,
          code: 'politicalStatus',
          kind: 'choice',
          label: '政治面貌',
          options: [
            { value: 'none', label: '群众' },
            { value: 'youth-league', label: '共青团员' },
            { value: 'party', label: '中共党员（含预备）' },
            { value: 'other', label: '其他' },
          ],
        },
        {
          ...registerField,
          code: 'householdKind',
          kind: 'choice',
          label: '户籍',
          options: [
            { value: 'rural', label: '农村' },
            { value: 'urban', label: '城镇' },
          ],
        },
      ],
    },
  ],
  materials: [],
  eligibility: [
    {
      code: 'age',
      title: '年龄',
      needs: ['person.age'],
      rule: { '>=': [{ var: 'person.age' }, 16] },
      met: '您{age}周岁，已满16周岁。',
      unmet: '按身份证号算，您还没有满16周岁，暂时不能加入工会。',
      instead: '请先核对身份证号；满16周岁后扫同一个码就可以加入。',
      figures: { age: { rule: { var: 'person.age' }, format: 'number' } },
    },
  ],
  steps: [{ code: 'admit', title: '所选工会审核', level: 'grassroots', workingDays: 3 }],
  publicity: null,
  fulfilment: { kind: 'join' },
  returnReasons: [
    { of: ['name'], text: '姓名和证件不一致，请对照证件修改' },
    { of: ['identityNumber'], text: '身份证号有误，请对照证件修改' },
    { of: ['occupation'], text: '职业和实际不符，请重新选择' },
    { of: ['platforms', 'employer'], text: '请写清常用的平台或工作单位' },
  ],
  declineReasons: [
    '不在本工会吸收会员的范围，请加入居住地的社区联合工会',
    '已经是其他工会的会员，请办理转会',
    '未满16周岁，暂不能入会',
  ],
  indicators: [
    { on: 'submit', fact: 'join-asked', measure: 'case' },
    { on: 'fulfil', fact: 'member-joined', measure: 'person' },
  ],
  constants: {},
}
