import type { Programme } from '#contract/catalogue'
import { tuitionAidForm } from './tuition-aid-form'
import { tuitionAidMaterials } from './tuition-aid-materials'

// Source: public notices of 金秋助学 (Tianmen, 2024 and 2025) for who, what, exclusions and the kinds of amounts,
// completed by common practice. Every city's lines and amounts are samples, not its official figures.
const perHead = {
  '/': [{ '/': [{ var: 'answers.householdYearIncomeFen' }, 12] }, { var: 'answers.householdSize' }],
}
const line = { '*': [{ var: 'constants.minimumLivingFen' }, { var: 'constants.incomeMultiplier' }] }
const hasFile = { '===': [{ var: 'answers.hasHardshipFile' }, true] }
const isUniversity = { '===': [{ var: 'answers.level' }, 'university'] }

export const tuitionAid: Programme = {
  code: 'tuition-aid',
  title: '金秋助学',
  lifeEvent: 'study',
  engine: 'applications',
  summary: '孩子读大学、高中，学费有困难的会员家庭可以申请。',
  headline: '最高{constants.filedUniversityFen}',
  gains: [
    { figure: '{constants.filedUniversityFen}', text: '已建困难职工档案，孩子读大学' },
    { figure: '{constants.filedHighSchoolFen}', text: '已建困难职工档案，孩子读高中' },
    { figure: '{constants.otherUniversityFen}', text: '没有建档、收入在本市标准以内，孩子读大学' },
    { figure: '{constants.otherHighSchoolFen}', text: '没有建档、收入在本市标准以内，孩子读高中' },
  ],
  audience: '孩子今年读大学或高中、家庭有困难的工会会员',
  duration: '审核共{constants.reviewDays}个工作日，之后公示{constants.publicityDays}个工作日',
  source: '工会金秋助学通知的通常做法；收入线、金额和时间为演示样例',
  requires: { identity: true, membership: true },
  window: null,
  once: { by: 'childIdentityNumber' },
  form: tuitionAidForm,
  materials: tuitionAidMaterials,
  eligibility: [
    {
      code: 'level',
      title: '就读阶段',
      needs: ['level'],
      rule: { in: [{ var: 'answers.level' }, ['university', 'high-school']] },
      met: '孩子读{level}，在今年的资助范围里。',
      unmet: '今年资助大学和高中阶段，孩子的就读阶段不在范围里。',
      instead: '家里有困难的，可以向所在工会说明，看看别的帮扶。',
      figures: { level: { rule: { if: [isUniversity, '大学', '高中'] }, format: 'text' } },
    },
    {
      code: 'school',
      title: '学校',
      needs: ['schoolKind'],
      rule: { '===': [{ var: 'answers.schoolKind' }, 'ordinary'] },
      met: '这类学校在资助范围里。',
      unmet: '军校和公费师范生的学费已由国家承担，不在资助范围里。',
      figures: {},
    },
    {
      code: 'other-aid',
      title: '不重复资助',
      needs: ['receivedOtherAid'],
      rule: { '===': [{ var: 'answers.receivedOtherAid' }, false] },
      met: '今年没有在别处领过同类助学金。',
      unmet: '今年已经在别处领过同类助学金，不能再领一份。',
      instead: '明年这个时候可以再来申请。',
      figures: {},
    },
    {
      code: 'file',
      title: '家庭困难',
      when: hasFile,
      needs: ['hasHardshipFile'],
      rule: hasFile,
      met: '您家已建困难职工档案，不再核收入。',
      unmet: '没有建档的家庭按收入核。',
      figures: {},
    },
    {
      code: 'income',
      title: '家庭收入',
      when: { '!': hasFile },
      needs: ['hasHardshipFile', 'householdYearIncomeFen', 'householdSize'],
      // Half a fen of room: the income per head counts as it is shown, rounded to a whole fen.
      rule: { '<': [perHead, { '+': [line, 0.5] }] },
      met: '家庭人均月收入{perHead}，不超过本市的标准{line}（低保标准{base}的{multiplier}倍）。',
      unmet:
        '家庭人均月收入{perHead}，比本市的标准{line}高出{over}（标准是低保标准{base}的{multiplier}倍）。',
      instead: '家里有大病、意外等大额支出的，可以向所在工会申请建困难职工档案，建档后不再核收入。',
      figures: {
        perHead: { rule: perHead, format: 'money' },
        line: { rule: line, format: 'money' },
        over: { rule: { '-': [perHead, line] }, format: 'money' },
        base: { rule: { var: 'constants.minimumLivingFen' }, format: 'money' },
        multiplier: { rule: { var: 'constants.incomeMultiplier' }, format: 'text' },
      },
    },
    {
      code: 'membership',
      title: '会员身份',
      needs: ['person.isMember'],
      rule: { var: 'person.isMember' },
      met: '您是工会会员。',
      unmet: '助学金发给会员家庭，您现在还不是会员。',
      instead: '先扫码入会，通过当天就可以回来申请，刚才的回答都还在。',
      insteadProgramme: 'join-union',
      figures: {},
    },
  ],
  steps: [
    { code: 'verify', title: '所在工会核实', level: 'grassroots', workingDays: 3 },
    { code: 'county-review', title: '县（市、区）总工会审核', level: 'county', workingDays: 5 },
    { code: 'city-approval', title: '市总工会审批', level: 'city', workingDays: 5 },
  ],
  publicity: { workingDays: 5, fields: ['maskedName', 'unionName', 'reference', 'amount'] },
  fulfilment: {
    kind: 'money',
    title: '金秋助学金',
    fund: '工会助学专项资金（样例）',
    amountFen: {
      if: [
        { and: [hasFile, isUniversity] },
        { var: 'constants.filedUniversityFen' },
        hasFile,
        { var: 'constants.filedHighSchoolFen' },
        isUniversity,
        { var: 'constants.otherUniversityFen' },
        { var: 'constants.otherHighSchoolFen' },
      ],
    },
  },
  returnReasons: [
    { kind: 'material', text: '照片不清楚，请平放、对齐四角重拍' },
    { kind: 'material', text: '材料不全，请补齐缺的那一页' },
    { text: '材料和填写的不一致，请核对后修改' },
    { of: ['bankAccount', 'bankCard'], text: '银行卡号和照片不一致，请核对' },
    { of: ['incomeProof'], text: '收入证明没有盖章或签字' },
  ],
  declineReasons: [
    '家庭人均月收入超过本市的标准',
    '孩子就读的学校或阶段不在资助范围',
    '本年度已在别处领过同类助学金',
    '核实的家庭情况和申请不符',
  ],
  indicators: [
    { on: 'submit', fact: 'tuition-aid-asked', measure: 'case' },
    { on: 'approve', fact: 'student-aided', measure: 'person' },
    { on: 'approve', fact: 'family-aided', measure: 'household' },
  ],
  constants: {},
}
