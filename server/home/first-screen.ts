import { dayOf } from '#contract/day'
import type { Home, ServiceRow } from '#contract/home'
import { latestArticles } from '#server/content/service'
import type { Database } from '#server/db/database'
import { activeMembership, cityUnion } from '#server/membership/service'
import { openingOf, programmesOf, windowLabel } from '#server/programmes/service'
import { attentionFor } from './attention'
import { cityOf } from './cities'

const articlesShown = 3

/** Everything the first screen shows; what concerns a person only for whoever is signed in. Throws not_found. */
export async function firstScreen(
  db: Database,
  cityCode: string,
  personId: string | null,
  now: Date,
): Promise<Home> {
  const { code, name, hotline } = cityOf(cityCode)
  const today = dayOf(now)
  return {
    city: { code, name, unionName: (await cityUnion(db, code)).name, hotline },
    attention: personId === null ? null : await attentionFor(db, personId, now),
    isMember: personId !== null && (await activeMembership(db, personId)) !== null,
    services: await servicesOf(db, code, today),
    announcements: await latestArticles(db, code, 'announcement', today, articlesShown),
    stories: await latestArticles(db, code, 'story', today, articlesShown),
  }
}

async function servicesOf(db: Database, cityCode: string, today: string): Promise<ServiceRow[]> {
  const published = await programmesOf(db, cityCode)
  return published.map(({ programme }) => {
    const { code, title, summary, lifeEvent, engine, gains, headline } = programme
    return {
      ...{ code, title, summary, lifeEvent, engine },
      ...openingOf(programme, today),
      windowLabel: windowLabel(programme),
      figure: headline ?? gains[0]?.figure ?? null,
    }
  })
}
