import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { machine } from './machine'
import { dateSchema, idSchema, pageOf, pageQuerySchema } from './schema'

export const articleMachine = machine({
  name: 'article',
  statuses: {
    published: { label: '已发布', meaning: '所有人都能看到。' },
    taken_down: { label: '已撤下', meaning: '不再显示。' },
  },
  events: {
    publish: { label: '发布', from: [], to: 'published' },
    take_down: { label: '撤下', from: ['published'], to: 'taken_down' },
  },
})

export const articleKinds = ['announcement', 'story', 'guide'] as const
export const articleKindLabels = {
  announcement: '公告',
  story: '劳模故事',
  guide: '办事指南',
} satisfies Record<(typeof articleKinds)[number], string>

export const blockSchema = z.object({
  kind: z.enum(['paragraph', 'heading', 'list']),
  /** One text for a paragraph or heading; the items of a list. */
  texts: z.array(z.string()),
})

export const articleRowSchema = z.object({
  id: idSchema,
  kind: z.enum(articleKinds),
  title: z.string(),
  summary: z.string(),
  day: dateSchema,
  coverUrl: z.string(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

export const articleSchema = z.extend(articleRowSchema, {
  source: z.string(),
  blocks: z.array(blockSchema),
  /** The service that belongs to it, to be started from the end of the text. */
  service: z.nullable(z.object({ code: z.string(), title: z.string(), engine: z.string() })),
})
export type Article = z.infer<typeof articleSchema>

export const content = {
  list: endpoint({
    method: 'GET',
    path: '/api/content/articles',
    summary: 'Published articles of a city, newest first.',
    access: 'public',
    query: z.extend(pageQuerySchema, { city: z.string(), kind: z.optional(z.enum(articleKinds)) }),
    etag: 'for_all',
    response: pageOf(articleRowSchema),
  }),
  search: endpoint({
    method: 'GET',
    path: '/api/content/search',
    summary: 'Articles and services that hold these Chinese words, best first.',
    access: 'public',
    query: z.object({ city: z.string(), words: z.string().check(z.maxLength(60)) }),
    response: z.object({
      articles: z.array(articleRowSchema),
      services: z.array(
        z.object({ code: z.string(), title: z.string(), summary: z.string(), engine: z.string() }),
      ),
    }),
  }),
  one: endpoint({
    method: 'GET',
    path: '/api/content/articles/:id',
    summary: 'One article, ready to read.',
    access: 'public',
    params: z.object({ id: idSchema }),
    etag: 'for_all',
    response: articleSchema,
  }),
  cover: endpoint({
    method: 'GET',
    path: '/api/content/articles/:id/cover.svg',
    summary: "An article's cover, drawn by its kind.",
    access: 'public',
    params: z.object({ id: idSchema }),
    etag: 'for_all',
    produces: 'image/svg+xml',
  }),
}
