import { membership } from '#contract/membership'
import { refuseRunningJoin } from '#server/applications/service'
import { implement } from '#server/http/implement'
import { cardOf, newCardCode, verifyCard } from './card-code'
import { deskCodes, replaceCode } from './desk-codes'
import { fallbacksOf } from './fallbacks'
import { joinPoster } from './join-poster'
import { landing } from './landing'
import { leaveUnion } from './memberships'

export const membershipRoutes = implement(membership, {
  landing: ({ params, actor, context }) => landing(context.deps, params.code, actor),
  posterPng: ({ params, context }) => joinPoster(context.deps, params.code, 'png', context.now),
  posterPdf: ({ params, context }) => joinPoster(context.deps, params.code, 'pdf', context.now),
  fallbacks: ({ query, context }) => fallbacksOf(context.deps.db, query.city),
  card: ({ actor, context }) => cardOf(context.deps, actor.personId),
  cardCode: ({ actor, context }) => newCardCode(context.deps, actor.personId, context.now),
  verifyCard: ({ body, actor, context: { transaction, deps, now } }) =>
    transaction((db) => verifyCard({ db, sealing: deps.sealing }, actor, body.code, now)),
  leave: ({ actor, context }) =>
    context.transaction(async (tx) => {
      await refuseRunningJoin(tx, actor.personId)
      await leaveUnion(tx, actor.personId, context.now)
      return { left: true as const }
    }),
  deskCodes: ({ actor, query, context }) => deskCodes(context.deps, actor, query),
  replaceCode: ({ params, actor, context }) =>
    context.transaction((tx) => replaceCode(tx, actor, params.code, context.now)),
})
