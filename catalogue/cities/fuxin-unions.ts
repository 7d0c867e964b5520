import type { UnionSeed } from '#contract/city'

// Source: the annual review names the city, its counties and towns; whatever is marked 样例 is a sample.
export const fuxinUnion: UnionSeed = {
  code: 'fuxin',
  name: '阜新市总工会',
  kind: 'city',
  level: 'city',
  area: '阜新市',
  acceptsMembers: false,
  units: [
    {
      code: 'fuxin-fumeng',
      name: '阜新蒙古族自治县总工会',
      kind: 'county',
      level: 'county',
      area: '阜新蒙古族自治县',
      acceptsMembers: false,
      units: [
        {
          code: 'fuxin-fumeng-agate-works',
          name: '样例·阜蒙县玛瑙工艺厂工会',
          kind: 'grassroots',
          level: 'grassroots',
          isSample: true,
          joinCode: 'dvOSjQbIJJeMrdeQkp6xLJ',
        },
        {
          code: 'fuxin-fumeng-fuxin-town',
          name: '样例·阜新镇工会联合会',
          kind: 'township',
          level: 'grassroots',
          isSample: true,
          joinCode: 'UnjTC2l4aHfqW4xbMAV-Ww',
        },
        {
          code: 'fuxin-fumeng-couriers',
          name: '样例·阜新蒙古族自治县快递行业工会联合会',
          kind: 'industry',
          level: 'grassroots',
          isSample: true,
          joinCode: 'QuUtzfI50kcFwk7VYNRWeK',
        },
        {
          code: 'fuxin-fumeng-community',
          name: '阜新蒙古族自治县社区联合工会（样例）',
          kind: 'grassroots',
          level: 'grassroots',
          area: '阜新蒙古族自治县',
          isSample: true,
          isFallback: true,
          joinCode: '1K7tr0D38whPirDNHhEtT2',
        },
      ],
    },
    {
      code: 'fuxin-community',
      name: '阜新市市直社区联合工会（样例）',
      kind: 'grassroots',
      level: 'grassroots',
      area: '其他县区',
      isSample: true,
      isFallback: true,
      servesTheRest: true,
      joinCode: 'VSgI4Vs4OZQWTXIA1QiT2x',
    },
  ],
}
