import type { UnionSeed } from '#contract/city'

// Source: the annual review names the city, its counties and towns; whatever is marked 样例 is a sample.
export const tongrenUnion: UnionSeed = {
  code: 'tongren',
  name: '铜仁市总工会',
  kind: 'city',
  level: 'city',
  area: '铜仁市',
  acceptsMembers: false,
  units: [
    {
      code: 'tongren-songtao',
      name: '松桃苗族自治县总工会',
      kind: 'county',
      level: 'county',
      area: '松桃苗族自治县',
      acceptsMembers: false,
      units: [
        {
          code: 'tongren-songtao-embroidery',
          name: '样例·松桃苗绣工坊工会',
          kind: 'grassroots',
          level: 'grassroots',
          isSample: true,
          joinCode: 'yqE-ggMh42bkH-TbKlNR73',
        },
        {
          code: 'tongren-songtao-tea-coop',
          name: '样例·松桃茶叶合作社工会',
          kind: 'grassroots',
          level: 'grassroots',
          isSample: true,
          joinCode: 'psqDFr9meqoyu1_O9dO3p5',
        },
        {
          code: 'tongren-songtao-riders',
          name: '样例·松桃苗族自治县网约配送行业工会联合会',
          kind: 'industry',
          level: 'grassroots',
          isSample: true,
          joinCode: 'vQAuX-XWKvp7ObpdgSODxK',
        },
        {
          code: 'tongren-songtao-community',
          name: '松桃苗族自治县社区联合工会（样例）',
          kind: 'grassroots',
          level: 'grassroots',
          area: '松桃苗族自治县',
          isSample: true,
          isFallback: true,
          joinCode: 'MB4AVwxukcwrW2vCRyV34o',
        },
      ],
    },
    {
      code: 'tongren-community',
      name: '铜仁市市直社区联合工会（样例）',
      kind: 'grassroots',
      level: 'grassroots',
      area: '其他区县',
      isSample: true,
      isFallback: true,
      servesTheRest: true,
      joinCode: 'sxCgd2XudhChBvKJSY4lpY',
    },
  ],
}
