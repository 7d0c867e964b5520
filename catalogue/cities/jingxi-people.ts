import type { SamplePersonSeed } from '#contract/city'

// Sample people: numbers on region 990001, which does not exist, and phones of a made-up range.
export const jingxiPeople: SamplePersonSeed[] = [
  {
    code: 'jingxi-driver',
    name: '样例黄司机',
    identityNumber: '990001198909304017',
    phone: '19900004001',
    occupation: 'ride-hailing',
    roles: [],
    memberOf: 'jingxi-ride-hailing',
    about: '会员，可以试领清凉包、约律师、转会、出示会员卡。',
  },
  {
    code: 'jingxi-worker',
    name: '样例农绣娘',
    identityNumber: '990001198403034021',
    phone: '19900004002',
    occupation: 'factory',
    roles: [],
    memberOf: 'jingxi-embroidery',
    about:
      '会员，有一个读大学的孩子，可以试申请金秋助学。孩子可填样例小禾，身份证号990001200809124510；银行卡号可填6200000000000012344。',
  },
  {
    code: 'jingxi-newcomer',
    name: '样例陆新人',
    phone: '19900004003',
    roles: [],
    about: '还不是会员，可以试扫码入会。姓名填样例陆新人，身份证号填990001200006064032。',
  },
  {
    code: 'jingxi-workshop-officer',
    name: '样例韦主席',
    identityNumber: '990001197801194042',
    phone: '19900004004',
    occupation: 'factory',
    roles: [
      { role: 'officer', union: 'jingxi-embroidery' },
      { role: 'officer', union: 'jingxi-community' },
    ],
    memberOf: 'jingxi-embroidery',
    about: '绣球工坊工会和市直社区联合工会的审核人，也是工坊会员；不能审自己的申请。',
  },
  {
    code: 'jingxi-driver-officer',
    name: '样例梁干事',
    identityNumber: '990001199308124058',
    phone: '19900004005',
    roles: [{ role: 'officer', union: 'jingxi-ride-hailing' }],
    about: '网约车行业工会联合会的审核人，审核入会、核验会员码。',
  },
  {
    code: 'jingxi-township-officer',
    name: '样例赵主席',
    identityNumber: '990001198007074064',
    phone: '19900004006',
    roles: [
      { role: 'officer', union: 'jingxi-hurun-federation' },
      { role: 'officer', union: 'jingxi-hurun-community' },
    ],
    about: '湖润镇工会联合会和湖润镇社区联合工会的审核人。靖西没有县区一级。',
  },
  {
    code: 'jingxi-city-officer',
    name: '样例许部长',
    identityNumber: '990001197509264074',
    phone: '19900004007',
    roles: [{ role: 'officer', union: 'jingxi' }],
    about: '靖西市总工会的审核人，第二级就是最后一级。',
  },
  {
    code: 'jingxi-lawyer',
    name: '样例岑律师',
    identityNumber: '99000119871204408X',
    phone: '19900004008',
    roles: [
      { role: 'lawyer', union: 'jingxi', clinic: 'jingxi-law-morning' },
      { role: 'lawyer', union: 'jingxi', clinic: 'jingxi-law-afternoon' },
    ],
    about: '每周三坐诊的签约律师，登记咨询结果。',
  },
  {
    code: 'jingxi-keeper',
    name: '样例覃站长',
    identityNumber: '990001196806154096',
    phone: '19900004009',
    roles: [{ role: 'keeper', union: 'jingxi', place: 'jingxi-station-centre' }],
    about: '市职工服务中心驿站的工作人员，扫码发清凉包。',
  },
]
