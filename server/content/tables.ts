import { sql } from 'drizzle-orm'
import { date, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Article, articleKinds } from '#contract/content'
import { id, statusColumns } from '#server/db/columns'
import type { CoverKind } from './cover'

/** What a city publishes; a file of the catalogue by its name. */
export const article = pgTable(
  'article',
  {
    id: id(),
    slug: text('slug').notNull(),
    cityCode: text('city_code').notNull(),
    kind: text('kind').$type<(typeof articleKinds)[number]>().notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Shown from this day on. */
    day: date('day', { mode: 'string' }).notNull(),
    source: text('source').notNull(),
    serviceCode: text('service_code'),
    coverKind: text('cover_kind').$type<CoverKind>().notNull(),
    blocks: jsonb('blocks').$type<Article['blocks']>().notNull(),
    /** What search finds it by; see bigrams.ts. */
    bigrams: text('bigrams').array().notNull(),
    ...statusColumns(),
  },
  (table) => [
    uniqueIndex('article_slug').on(table.cityCode, table.slug).where(sql`status = 'published'`),
    index('article_day').on(table.cityCode, table.day),
    index('article_bigrams').using('gin', table.bigrams),
  ],
)
