import { and, desc, eq, lte, type SQL, sql } from 'drizzle-orm'
import type { ArticleRow, content } from '#contract/content'
import type { QueryOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { pageFrom, positionIn, rowsFor } from '#server/http/page'
import { article } from './tables'

export const rowColumns = {
  id: article.id,
  kind: article.kind,
  title: article.title,
  summary: article.summary,
  day: article.day,
}

/** The condition that an article is there to be read today. */
export function isShown(today: string): SQL | undefined {
  return and(eq(article.status, 'published'), lte(article.day, today))
}

export function withCover<Row extends { id: string }>(row: Row): Row & { coverUrl: string } {
  return { ...row, coverUrl: `/api/content/articles/${row.id}/cover.svg` }
}

/** Articles of a city, newest first. */
export async function listArticles(db: Database, query: QueryOf<typeof content.list>, today: string) {
  const { city, kind } = query
  const after = positionIn(query, ['day', 'id'])
  const rows = await db
    .select(rowColumns)
    .from(article)
    .where(
      and(
        isShown(today),
        eq(article.cityCode, city),
        kind === undefined ? undefined : eq(article.kind, kind),
        after === null ? undefined : sql`(${article.day}, ${article.id}) < (${after.day}::date, ${after.id})`,
      ),
    )
    .orderBy(desc(article.day), desc(article.id))
    .limit(rowsFor(query))
  const { items, nextCursor } = pageFrom(rows, query, ({ day, id }) => [day, id])
  return { items: items.map(withCover), nextCursor }
}

/** The newest few of one kind. */
export async function latestArticles(
  db: Database,
  city: string,
  kind: ArticleRow['kind'],
  today: string,
  limit: number,
): Promise<ArticleRow[]> {
  return (await listArticles(db, { city, kind, limit }, today)).items
}
