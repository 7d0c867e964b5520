import { content } from '#contract/content'
import { dayOf } from '#contract/day'
import { implement } from '#server/http/implement'
import { listArticles } from './list-articles'
import { articleCover, oneArticle } from './one-article'
import { searchArticles } from './search-articles'

export const contentRoutes = implement(content, {
  list: ({ query, context }) => listArticles(context.deps.db, query, dayOf(context.now)),
  search: ({ query, context }) => searchArticles(context.deps.db, query, dayOf(context.now)),
  one: ({ params, context }) => oneArticle(context.deps.db, params.id, dayOf(context.now)),
  cover: ({ params, context }) => articleCover(context.deps.db, params.id, dayOf(context.now)),
})
