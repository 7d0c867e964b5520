import type { Option } from '#contract/catalogue'

/** Work by orders and platforms, first in every list. Source: the eight groups that unions ask to join. */
export const gigOccupations: Option[] = [
  { value: 'food-delivery', label: '外卖配送员' },
  { value: 'courier', label: '快递员' },
  { value: 'ride-hailing', label: '网约车司机' },
  { value: 'truck-driver', label: '货车司机' },
  { value: 'domestic-worker', label: '家政服务员' },
  { value: 'care-worker', label: '护工护理员' },
  { value: 'mall-staff', label: '商场信息员' },
  { value: 'estate-agent', label: '房产中介员' },
  { value: 'livestreamer', label: '网络主播' },
  { value: 'other-gig', label: '其他灵活就业' },
]

const employedOccupations: Option[] = [
  { value: 'security-guard', label: '保安员' },
  { value: 'sanitation', label: '环卫工' },
  { value: 'construction', label: '建筑工' },
  { value: 'fuel-station', label: '加油员' },
  { value: 'landscaping', label: '园林工' },
  { value: 'traffic-warden', label: '交通协管员' },
  { value: 'factory', label: '工厂职工' },
  { value: 'public-office', label: '机关事业单位职工' },
  { value: 'retail-service', label: '商业服务职工' },
  { value: 'other', label: '其他职业' },
]

export const occupations: Option[] = [...gigOccupations, ...employedOccupations]

/** Those who work under the sun and on the road: summer relief is for them. */
export const outdoorOccupations = [
  'food-delivery',
  'courier',
  'ride-hailing',
  'truck-driver',
  'sanitation',
  'construction',
  'fuel-station',
  'landscaping',
  'traffic-warden',
]
