import { entitlements } from '#contract/entitlements'
import { implement } from '#server/http/implement'
import { deskRedemptions } from './desk-redemptions'
import { myEntitlement, myEntitlements } from './my-entitlements'
import { redeem } from './redeem'

export const entitlementRoutes = implement(entitlements, {
  mine: ({ query, actor, context }) => myEntitlements(context.deps, actor.personId, query),
  one: ({ params, actor, context }) => myEntitlement(context.deps, actor.personId, params.id),
  redeem: ({ body, actor, context }) =>
    context.transaction((tx) => redeem(tx, context.deps.sealing, actor, body.code, context.now)),
  deskRedemptions: ({ actor, context }) => deskRedemptions(context.deps, actor, context.now),
})
