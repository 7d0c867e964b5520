import type { City } from '#contract/city'
import { tongrenPeople } from './tongren-people'
import { tongrenUnion } from './tongren-unions'

// Sample constants, not the city's official figures. Places marked 样例 and clinic hours are samples.
export const tongren: City = {
  code: 'tongren',
  name: '铜仁',
  province: '贵州省',
  source: '铜仁市总工会2024年工作综述；金额、物资和人员为演示样例',
  hotline: '12351',
  union: tongrenUnion,
  programmes: [
    { code: 'join-union' },
    { code: 'transfer-union' },
    {
      code: 'tuition-aid',
      window: { from: '2026-07-01', to: '2026-08-28' },
      constants: {
        minimumLivingFen: 74000,
        incomeMultiplier: 1.5,
        filedUniversityFen: 400000,
        filedHighSchoolFen: 200000,
        otherUniversityFen: 300000,
        otherHighSchoolFen: 150000,
      },
    },
    {
      code: 'summer-relief',
      window: { from: '2026-06-22', to: '2026-08-31' },
      constants: { kitContents: '饮用水2瓶、凉茶2罐、毛巾1条、风油精1瓶' },
    },
    { code: 'legal-consultation' },
  ],
  places: [
    {
      code: 'tongren-service-centre',
      name: '铜仁市职工服务中心（样例）',
      kind: 'service_centre',
      address: '样例大道66号',
      hours: '周一至周五08:30–17:30',
      phone: '12351',
      union: 'tongren',
      isSample: true,
    },
    {
      code: 'tongren-station-jinjiang',
      name: '锦江户外劳动者驿站（样例）',
      kind: 'station',
      address: '样例大道20号',
      hours: '每天07:30–21:00',
      phone: '12351',
      union: 'tongren',
      isSample: true,
    },
    {
      code: 'tongren-station-railway',
      name: '铜仁南站骑手驿站（样例）',
      kind: 'station',
      address: '样例站前路2号',
      hours: '每天08:00–22:00',
      phone: '12351',
      union: 'tongren',
      isSample: true,
    },
    {
      code: 'tongren-station-songtao',
      name: '松桃城区驿站（样例）',
      kind: 'station',
      address: '松桃苗族自治县样例路11号',
      hours: '每天08:00–20:00',
      phone: '12351',
      union: 'tongren-songtao',
      isSample: true,
    },
  ],
  clinics: [
    {
      code: 'tongren-law',
      programme: 'legal-consultation',
      title: '职工法律咨询',
      place: 'tongren-service-centre',
      union: 'tongren',
      weekday: 1,
      from: '14:30',
      to: '17:30',
      slotMinutes: 30,
      daysAhead: 14,
      modes: ['phone', 'online', 'in_person'],
    },
  ],
  people: tongrenPeople,
}
