import type { Material } from '#contract/catalogue'

const isFirstYear = { '===': [{ var: 'answers.schoolYear' }, 'first'] }
const isLaterYear = { '===': [{ var: 'answers.schoolYear' }, 'later'] }
const hasFile = { '===': [{ var: 'answers.hasHardshipFile' }, true] }
const isIll = { in: [{ var: 'answers.cause' }, ['illness', 'accident', 'disability']] }

const kept = { retentionMonths: 60 } as const

// Source: the lists of documents in public notices of 金秋助学 (Tianmen 2024, Qingyang), by common practice.
export const tuitionAidMaterials: Material[] = [
  {
    ...kept,
    code: 'parentId',
    title: '您的身份证',
    help: '正反面都要，四角都拍进去；可以拍在一张里',
    maxFiles: 2,
    purpose: '核对申请人身份',
  },
  {
    ...kept,
    code: 'childId',
    title: '孩子的身份证',
    help: '正反面都要，可以拍在一张里；还没办的选「我没有这份材料」',
    alternatives: ['户口簿上孩子本人的一页'],
    mayBeMissing: true,
    maxFiles: 2,
    purpose: '核对学生身份',
  },
  {
    ...kept,
    code: 'householdRegister',
    title: '户口簿',
    help: '首页和每位家人的一页；不在一本上的，两本都拍',
    alternatives: ['户籍证明', '出生医学证明'],
    maxFiles: 9,
    purpose: '核对家庭成员和亲子关系',
  },
  {
    ...kept,
    code: 'hardshipProof',
    title: '困难职工档案证明',
    help: '档案卡或历年帮扶记录；找不到的，由工会查档案',
    when: hasFile,
    mayBeMissing: true,
    maxFiles: 3,
    purpose: '核对建档情况',
  },
  {
    ...kept,
    code: 'incomeProof',
    title: '收入证明',
    help: '家里每位有收入的人一份，盖章或签字',
    when: { '!': hasFile },
    alternatives: ['最近12个月的工资流水', '平台收入截图', '转岗通知或停工证明', '社区或村委会证明'],
    mayBeMissing: true,
    maxFiles: 6,
    purpose: '核对家庭收入',
  },
  {
    ...kept,
    code: 'admissionLetter',
    title: '录取通知书',
    help: '大学录取通知书，或高中、中职的入学通知',
    when: isFirstYear,
    alternatives: ['准考证和录取查询结果截图'],
    maxFiles: 3,
    purpose: '核对录取学校',
  },
  {
    ...kept,
    code: 'enrolmentProof',
    title: '在读证明',
    help: '学校今年开的证明',
    when: isLaterYear,
    alternatives: ['学生证（有今年的注册章）', '学籍在线验证报告'],
    maxFiles: 3,
    purpose: '核对就读学校和年级',
  },
  {
    ...kept,
    code: 'feeBill',
    title: '学费缴费单',
    help: '通知书里附的缴费标准也可以；还没收到的选「我没有这份材料」',
    alternatives: ['学校的收费标准', '缴费截图'],
    mayBeMissing: true,
    maxFiles: 3,
    purpose: '了解学费负担',
  },
  {
    ...kept,
    code: 'diagnosis',
    title: '诊断书或出院小结',
    help: '今年或去年的，能看清姓名和结论',
    when: isIll,
    alternatives: ['残疾证', '医疗费结算单'],
    maxFiles: 6,
    purpose: '核对致困原因',
  },
  {
    ...kept,
    code: 'bankCard',
    title: '银行卡',
    help: '有卡号的一面，和填写的卡号一致',
    maxFiles: 1,
    purpose: '把助学金打到这张卡',
  },
]
