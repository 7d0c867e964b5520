import { messages } from '#contract/messages'
import { implement } from '#server/http/implement'
import { listMessages, readMessages } from './inbox'
import { subscribe } from './subscribe'

export const messageRoutes = implement(messages, {
  list: ({ query, actor, context }) => listMessages(context.deps.db, actor.personId, query),
  read: async ({ body, actor, context }) => ({
    unread: await readMessages(context.deps.db, actor.personId, body.ids, context.now),
  }),
  subscribe: async ({ body, actor, context }) => ({
    counted: await subscribe(context.deps, actor.personId, body.accepted),
  }),
})
