export { forgetCardChecks } from './forget-card-checks'
export { unionOfJoinCode } from './join-codes'
export {
  type ActiveMembership,
  activeMembership,
  admitMember,
  heldMembership,
  transferMember,
} from './memberships'
export { cityUnion, type Union, unionByCode, unionById, unionsDeciding } from './unions'
