import type { Group } from '#contract/catalogue'
import { tuitionAidDetails } from './tuition-aid-details'

const hasFile = { '===': [{ var: 'answers.hasHardshipFile' }, true] }
const hasNoFile = { '===': [{ var: 'answers.hasHardshipFile' }, false] }

const personal = { sensitivity: 'personal', retentionMonths: 60 } as const
const sensitive = { sensitivity: 'sensitive', retentionMonths: 60 } as const

// The questions that decide whether one may apply come first, so that the check before sign-in asks them in order.
export const tuitionAidForm: Group[] = [
  {
    code: 'study',
    title: '孩子上学',
    why: '资助标准按就读阶段定。',
    fields: [
      {
        ...personal,
        code: 'level',
        kind: 'choice',
        label: '孩子读什么',
        options: [
          { value: 'university', label: '大学', hint: '本科、专科、高职' },
          { value: 'high-school', label: '高中', hint: '普通高中、中职、技校' },
          { value: 'other', label: '其他', hint: '研究生、初中、小学等' },
        ],
        purpose: '确定资助标准',
      },
      {
        ...personal,
        code: 'schoolKind',
        kind: 'choice',
        label: '学校类别',
        options: [
          { value: 'ordinary', label: '普通学校', hint: '自己交学费' },
          { value: 'military', label: '军校' },
          { value: 'free-teacher', label: '公费师范生' },
        ],
        purpose: '确认在资助范围内',
      },
      {
        ...personal,
        code: 'receivedOtherAid',
        kind: 'yes_no',
        label: '今年在别处领过同类助学金吗',
        help: '申请了还没领到的，选「否」；国家助学贷款不算',
        purpose: '避免重复资助',
      },
    ],
  },
  {
    code: 'household',
    title: '家庭情况',
    why: '只用来核对是否符合条件，不会公示。',
    fields: [
      {
        ...sensitive,
        code: 'hasHardshipFile',
        kind: 'yes_no',
        label: '家里建了困难职工档案吗',
        help: '不清楚的选「否」，工会会再查',
        purpose: '确定条件和资助标准',
      },
      {
        ...sensitive,
        code: 'hardshipFileNumber',
        kind: 'text',
        label: '档案编号',
        help: '在档案卡上；找不到可以空着',
        optional: true,
        when: hasFile,
        maxLength: 30,
        purpose: '查找困难职工档案',
      },
      {
        ...sensitive,
        code: 'householdYearIncomeFen',
        kind: 'money',
        label: '全家一年的收入',
        help: '最近12个月，工资、跑单、务农、补贴都算上',
        why: '除以12个月，再除以人数，得到人均月收入。',
        when: hasNoFile,
        purpose: '核对家庭收入',
      },
      {
        ...sensitive,
        code: 'householdSize',
        kind: 'count',
        label: '家里几口人',
        help: '一起生活的家人，连您和孩子在内',
        when: hasNoFile,
        min: 1,
        max: 20,
        purpose: '核对家庭收入',
      },
      {
        ...sensitive,
        code: 'cause',
        kind: 'choice',
        label: '主要的困难原因',
        options: [
          { value: 'illness', label: '家人患大病' },
          { value: 'accident', label: '意外伤害' },
          { value: 'disability', label: '家人残疾' },
          { value: 'job-loss', label: '转岗、待岗或失业' },
          { value: 'single-parent', label: '单亲抚养' },
          { value: 'disaster', label: '遭受灾害' },
          { value: 'low-income', label: '收入低、负担重' },
          { value: 'other', label: '其他' },
        ],
        purpose: '了解致困原因',
      },
      {
        ...sensitive,
        code: 'causeDetails',
        kind: 'text',
        label: '补充说明',
        help: '想让工会知道的，写一两句',
        optional: true,
        maxLength: 200,
        purpose: '了解致困原因',
      },
    ],
  },
  ...tuitionAidDetails,
]
