import { and, eq } from 'drizzle-orm'
import type { Article } from '#contract/content'
import type { Database } from '#server/db/database'
import { AppError } from '#server/errors'
import type { FileAnswer } from '#server/http/implement'
import { programmesOf } from '#server/programmes/service'
import { coverSvg } from './cover'
import { isShown, withCover } from './list-articles'
import { article } from './tables'

/** One article with the service that belongs to it. Throws not_found. */
export async function oneArticle(db: Database, articleId: string, today: string): Promise<Article> {
  const row = await shownArticle(db, articleId, today)
  const { id, kind, title, summary, day, source, blocks } = row
  return withCover({
    ...{ id, kind, title, summary, day, source, blocks },
    service: await serviceOf(db, row.cityCode, row.serviceCode),
  })
}

/** The cover drawn for an article. Throws not_found. */
export async function articleCover(db: Database, id: string, today: string): Promise<FileAnswer> {
  const { coverKind, slug } = await shownArticle(db, id, today)
  return {
    bytes: Buffer.from(coverSvg({ kind: coverKind, seed: slug })),
    type: 'image/svg+xml',
    name: `${slug}.svg`,
    cacheControl: 'public, max-age=86400',
  }
}

async function shownArticle(db: Database, id: string, today: string) {
  const [row] = await db
    .select()
    .from(article)
    .where(and(isShown(today), eq(article.id, id)))
  if (row === undefined) throw new AppError('not_found')
  return row
}

/** Null when none belongs to it, or when the city no longer offers it. */
async function serviceOf(db: Database, cityCode: string, serviceCode: string | null) {
  if (serviceCode === null) return null
  const published = await programmesOf(db, cityCode)
  const found = published.find(({ programme }) => programme.code === serviceCode)
  if (found === undefined) return null
  const { code, title, engine } = found.programme
  return { code, title, engine }
}
