import { and, arrayOverlaps, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Programme } from '#contract/catalogue'
import type { content } from '#contract/content'
import type { QueryOf } from '#contract/endpoint'
import type { Database } from '#server/db/database'
import { programmesOf } from '#server/programmes/service'
import { bigramsOf, marked, wantedBigrams } from './bigrams'
import { isShown, rowColumns, withCover } from './list-articles'
import { article } from './tables'

const titleWeight = 3
const most = 20

/** Articles and services of a city that hold at least half of the words, best first. */
export async function searchArticles(
  db: Database,
  { city, words }: QueryOf<typeof content.search>,
  today: string,
) {
  const wanted = wantedBigrams(words)
  if (wanted.length === 0) return { articles: [], services: [] }
  return {
    articles: await articlesWith(db, city, wanted, today),
    services: await servicesWith(db, city, wanted),
  }
}

async function articlesWith(db: Database, city: string, wanted: string[], today: string) {
  const held = heldOf(wanted)
  const heldInTitle = heldOf(wanted.map(marked))
  const rows = await db
    .select(rowColumns)
    .from(article)
    .where(
      and(
        arrayOverlaps(article.bigrams, wanted),
        isShown(today),
        eq(article.cityCode, city),
        sql`${held} * 2 >= ${wanted.length}::int`,
      ),
    )
    .orderBy(desc(sql`${held} + ${titleWeight}::int * ${heldInTitle}`), desc(article.day), desc(article.id))
    .limit(most)
  return rows.map(withCover)
}

/** How many of these an article holds. */
function heldOf(wanted: string[]): SQL {
  const list = sql.join(
    wanted.map((word) => sql`${word}::text`),
    sql`, `,
  )
  return sql`(select count(*)::int from unnest(${article.bigrams}) as word where word in (${list}))`
}

async function servicesWith(db: Database, city: string, wanted: string[]) {
  const scored = (await programmesOf(db, city)).map(({ programme }) => ({
    programme,
    ...scoreOf(programme, wanted),
  }))
  return scored
    .filter(({ held }) => held * 2 >= wanted.length)
    .sort((left, right) => right.score - left.score)
    .map(({ programme: { code, title, summary, engine } }) => ({ code, title, summary, engine }))
}

function scoreOf({ title, summary, audience, gains }: Programme, wanted: string[]) {
  const inTitle = new Set(bigramsOf(title))
  const anywhere = new Set(
    bigramsOf([title, summary, audience, ...gains.map(({ figure, text }) => figure + text)].join('\n')),
  )
  const held = wanted.filter((word) => anywhere.has(word)).length
  return { held, score: held + titleWeight * wanted.filter((word) => inTitle.has(word)).length }
}
