export { expireEntitlements } from './expire'
export { issueKit, issueMoney } from './issue'
export { entitlementOf, kitToCollect } from './my-entitlements'
