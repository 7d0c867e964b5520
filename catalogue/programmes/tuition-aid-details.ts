import type { Group } from '#contract/catalogue'

const hasNoFile = { '===': [{ var: 'answers.hasHardshipFile' }, false] }

const personal = { sensitivity: 'personal', retentionMonths: 60 } as const
const sensitive = { sensitivity: 'sensitive', retentionMonths: 60 } as const

/** What is asked once somebody applies; nothing here decides whether one may. */
export const tuitionAidDetails: Group[] = [
  {
    code: 'parent',
    title: '您的信息',
    why: '和会员登记的一致，助学金以您的名义申请。',
    fields: [
      {
        ...personal,
        code: 'parentName',
        kind: 'name',
        label: '您的姓名',
        prefill: 'person.name',
        purpose: '核对申请人身份',
      },
      {
        ...sensitive,
        code: 'parentIdentityNumber',
        kind: 'identity_number',
        label: '您的身份证号',
        prefill: 'person.identityNumber',
        purpose: '核对申请人身份',
      },
      {
        ...personal,
        code: 'parentPhone',
        kind: 'phone',
        label: '联系手机号',
        prefill: 'person.phone',
        purpose: '审核中联系您',
      },
      {
        ...personal,
        code: 'relation',
        kind: 'choice',
        label: '您是孩子的',
        options: [
          { value: 'father', label: '父亲' },
          { value: 'mother', label: '母亲' },
          { value: 'guardian', label: '其他监护人' },
        ],
        purpose: '核对亲子关系',
      },
      {
        ...personal,
        code: 'employer',
        kind: 'text',
        label: '单位或平台',
        help: '没有单位可以空着',
        optional: true,
        maxLength: 60,
        purpose: '所在工会核实',
      },
    ],
  },
  {
    code: 'child',
    title: '孩子的信息',
    why: '一个孩子一年申请一次，靠身份证号认出来；孩子的信息加密保存。',
    fields: [
      { ...sensitive, code: 'childName', kind: 'name', label: '孩子的姓名', purpose: '核对学生身份' },
      {
        ...sensitive,
        code: 'childIdentityNumber',
        kind: 'identity_number',
        label: '孩子的身份证号',
        help: '还没办身份证的，户口簿上有',
        purpose: '核对学生身份，避免重复资助',
      },
      {
        ...personal,
        code: 'schoolName',
        kind: 'text',
        label: '学校全称',
        help: '和通知书或学生证上的一致',
        maxLength: 60,
        purpose: '核对就读学校',
      },
      {
        ...personal,
        code: 'schoolYear',
        kind: 'choice',
        label: '年级',
        options: [
          { value: 'first', label: '今年新入学' },
          { value: 'later', label: '已经在读' },
        ],
        purpose: '确定需要的材料',
      },
    ],
  },
  {
    code: 'payment',
    title: '收款银行卡',
    why: '公示结束后打到这张卡。',
    fields: [
      {
        ...personal,
        code: 'accountHolder',
        kind: 'name',
        label: '持卡人姓名',
        help: '您本人或孩子的卡',
        prefill: 'person.name',
        purpose: '发放助学金',
      },
      {
        ...personal,
        code: 'bankName',
        kind: 'text',
        label: '开户银行',
        help: '写到支行更好，只写银行名也可以',
        maxLength: 40,
        purpose: '发放助学金',
      },
      { ...sensitive, code: 'bankAccount', kind: 'bank_account', label: '银行卡号', purpose: '发放助学金' },
    ],
  },
  {
    code: 'declarations',
    title: '确认和授权',
    why: '涉及收入、健康和孩子的信息，处理前要得到您的同意。',
    fields: [
      {
        ...personal,
        code: 'isTrue',
        kind: 'declaration',
        label: '如实填写',
        statement: '我填写的内容和上传的材料都是真实的；如果不实，我退回助学金。',
        purpose: '申请人承诺',
      },
      {
        ...personal,
        code: 'consent',
        kind: 'declaration',
        label: '同意处理个人信息',
        statement:
          '我作为监护人，单独同意工会为审核和发放助学金，使用我和孩子的身份证号、家庭收入、健康情况和银行卡号。',
        help: '审核用过后保留60个月备查，到期删除。',
        purpose: '敏感个人信息处理的单独同意',
      },
      {
        ...personal,
        code: 'allowsCheck',
        kind: 'declaration',
        label: '授权核对经济状况',
        statement: '我授权工会向民政等部门核对我家的收入和财产情况，只用于这次申请。',
        when: hasNoFile,
        purpose: '家庭经济状况核对授权',
      },
      {
        ...personal,
        code: 'acceptsPublicity',
        kind: 'declaration',
        label: '同意公示',
        statement: '我同意公示遮住一部分的姓名、所在工会、申请编号和金额；身份证号和银行卡号不会公示。',
        purpose: '公示的同意',
      },
    ],
  },
]
