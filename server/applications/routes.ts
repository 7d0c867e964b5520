import { applications } from '#contract/applications'
import { implement } from '#server/http/implement'
import { attachMaterial } from './attach-material'
import { approveApplication } from './desk-approve'
import { declineApplication } from './desk-decline'
import { deskList } from './desk-list'
import { returnItem } from './desk-return'
import { viewForDesk } from './desk-view'
import { listMine } from './list-mine'
import { mendApplication } from './mend'
import { openForOfficer, openOwn } from './open-application'
import { programmePage } from './programme-page'
import { publicityList } from './publicity-list'
import { readingOf } from './reading'
import { saveDraft } from './save-draft'
import { startApplication } from './start'
import { submitApplication } from './submit'
import { viewApplication } from './view'
import { withdrawApplication } from './withdraw'

export const applicationRoutes = implement(applications, {
  programme: ({ params, query, context }) =>
    programmePage(context.deps.db, query.city, params.code, context.now),
  start: ({ body, actor, context }) => startApplication(context, actor, body),
  mine: ({ query, actor, context }) => listMine(context.deps.db, actor.personId, query),
  one: async ({ params, actor, context: { deps, now } }) => {
    const opened = await openOwn(deps.db, deps.sealing, actor.personId, params.id)
    return await viewApplication(readingOf({ deps, now }, actor), opened)
  },
  save: ({ params, body, actor, context }) => saveDraft(context, actor, params.id, body),
  attach: ({ params, body, actor, context }) =>
    attachMaterial(context, actor, params.id, params.material, body),
  submit: ({ params, body, actor, context }) => submitApplication(context, actor, params.id, body),
  mend: ({ params, body, actor, context }) => mendApplication(context, actor, params.id, body),
  withdraw: ({ params, actor, context }) => withdrawApplication(context, actor, params.id),
  publicity: ({ query, context }) => publicityList(context.deps, query.city, context.now),
  deskList: ({ query, actor, context }) => deskList(readingOf(context, actor), actor, query),
  deskOne: async ({ params, actor, context: { deps, now } }) => {
    const opened = await openForOfficer(deps.db, deps.sealing, actor, params.id)
    return await viewForDesk(readingOf({ deps, now }, actor), actor, opened)
  },
  deskApprove: ({ params, body, actor, context }) => approveApplication(context, actor, params.id, body),
  deskReturn: ({ params, body, actor, context }) => returnItem(context, actor, params.id, body),
  deskDecline: ({ params, body, actor, context }) => declineApplication(context, actor, params.id, body),
})
