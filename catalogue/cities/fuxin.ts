import type { City } from '#contract/city'
import { fuxinPeople } from './fuxin-people'
import { fuxinUnion } from './fuxin-unions'

// Sample constants, not the city's official figures. Places marked 样例 and clinic hours are samples.
export const fuxin: City = {
  code: 'fuxin',
  name: '阜新',
  province: '辽宁省',
  source: '阜新市总工会2017年度综述；金额、物资和人员为演示样例',
  hotline: '12351',
  union: fuxinUnion,
  programmes: [
    { code: 'join-union' },
    { code: 'transfer-union' },
    {
      code: 'tuition-aid',
      window: { from: '2026-07-06', to: '2026-08-31' },
      constants: {
        minimumLivingFen: 72000,
        incomeMultiplier: 2,
        filedUniversityFen: 400000,
        filedHighSchoolFen: 250000,
        otherUniversityFen: 250000,
        otherHighSchoolFen: 150000,
      },
    },
    {
      code: 'summer-relief',
      window: { from: '2026-06-22', to: '2026-08-31' },
      constants: { kitContents: '饮用水2瓶、绿豆汤2罐、毛巾1条、防晒袖套1副' },
    },
    { code: 'legal-consultation' },
  ],
  places: [
    {
      code: 'fuxin-service-centre',
      name: '阜新市职工服务中心（样例）',
      kind: 'service_centre',
      address: '样例大街51号',
      hours: '周一至周五08:30–17:30',
      phone: '12351',
      union: 'fuxin',
      isSample: true,
    },
    {
      code: 'fuxin-station-zhonghua',
      name: '中华路户外劳动者驿站（样例）',
      kind: 'station',
      address: '样例大街8号',
      hours: '每天07:30–20:00',
      phone: '12351',
      union: 'fuxin',
      isSample: true,
    },
    {
      code: 'fuxin-station-yulong',
      name: '玉龙环卫驿站（样例）',
      kind: 'station',
      address: '样例路27号',
      hours: '每天05:00–20:00',
      phone: '12351',
      union: 'fuxin',
      isSample: true,
    },
    {
      code: 'fuxin-station-fuxin-town',
      name: '阜新镇驿站（样例）',
      kind: 'station',
      address: '阜新蒙古族自治县阜新镇样例路4号',
      hours: '每天08:00–18:00',
      phone: '12351',
      union: 'fuxin-fumeng-fuxin-town',
      isSample: true,
    },
  ],
  clinics: [
    {
      code: 'fuxin-law',
      programme: 'legal-consultation',
      title: '职工法律咨询',
      place: 'fuxin-service-centre',
      union: 'fuxin',
      weekday: 5,
      from: '09:00',
      to: '11:30',
      slotMinutes: 30,
      daysAhead: 14,
      modes: ['phone', 'online', 'in_person'],
    },
  ],
  people: fuxinPeople,
}
