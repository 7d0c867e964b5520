import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { and, eq } from 'drizzle-orm'
import type { City } from '#contract/city'
import { articleMachine } from '#contract/content'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import type { Deps } from '#server/deps'
import { cityUnion } from '#server/membership/service'
import { type About, begin, beginningOf, theSystem, transition } from '#server/transition/transition'
import { articleBigrams } from './bigrams'
import { type ParsedArticle, parseArticle } from './parse-article'
import { article } from './tables'

const shipped = fileURLToPath(new URL('../../catalogue/articles', import.meta.url))

/** Brings a city's articles up to its files: new ones are published, those without a file taken down. */
export async function loadArticles(
  { db }: Pick<Deps, 'db'>,
  city: City,
  now: Date,
  folder = join(shipped, city.code),
): Promise<void> {
  const files = await readArticles(city, folder)
  await db.transaction(async (tx) => {
    const { path } = await cityUnion(tx, city.code)
    for (const [slug, parsed] of files) await publish(tx, city, slug, parsed, path, now)
    await takeDownOthers(tx, city, new Set(files.keys()), path, now)
  })
}

async function readArticles(city: City, folder: string): Promise<Map<string, ParsedArticle>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const read = names.map(async (name) => {
    const parsed = parseArticle(`${city.code}/${name}`, await readFile(join(folder, name), 'utf8'))
    if (parsed.service !== undefined && !city.programmes.some(({ code }) => code === parsed.service))
      throw new Error(`${city.code}/${name}: ${city.code} has no service ${parsed.service}`)
    return [basename(name, '.md'), parsed] as const
  })
  return new Map(await Promise.all(read))
}

async function publish(
  tx: Transaction,
  city: City,
  slug: string,
  parsed: ParsedArticle,
  unionPath: string,
  now: Date,
): Promise<void> {
  const values = columnsOf(parsed)
  const updated = await tx
    .update(article)
    .set(values)
    .where(and(eq(article.cityCode, city.code), eq(article.slug, slug), eq(article.status, 'published')))
    .returning({ id: article.id })
  if (updated.length > 0) return
  const id = newId()
  const status = beginningOf(articleMachine, 'publish')
  const added = await tx
    .insert(article)
    .values({ id, slug, cityCode: city.code, ...values, status, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: article.id })
  if (added.length > 0) await begin(tx, happening('publish', id, unionPath, parsed.title, now))
}

function columnsOf({ title, kind, date, summary, source, service, cover, blocks }: ParsedArticle) {
  const rest = [summary, ...blocks.flatMap(({ texts }) => texts)]
  return {
    ...{ title, kind, summary, source, blocks },
    day: date,
    serviceCode: service ?? null,
    coverKind: cover,
    bigrams: articleBigrams(title, rest),
  }
}

async function takeDownOthers(
  tx: Transaction,
  city: City,
  kept: Set<string>,
  unionPath: string,
  now: Date,
): Promise<void> {
  const rows = await tx
    .select({ id: article.id, slug: article.slug, title: article.title })
    .from(article)
    .where(and(eq(article.cityCode, city.code), eq(article.status, 'published')))
  for (const { id, slug, title } of rows)
    if (!kept.has(slug))
      await transition(tx, { ...happening('take_down', id, unionPath, title, now), table: article })
}

function happening(event: 'publish' | 'take_down', id: string, unionPath: string, title: string, now: Date) {
  // An article concerns nobody in particular, so nobody is told.
  const about: About = { personId: '', unionPath, title, programme: null, isSilent: true }
  return { machine: articleMachine, event, id, acting: theSystem, about, now }
}
