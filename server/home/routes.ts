import { sql } from 'drizzle-orm'
import { health, home } from '#contract/home'
import { implement } from '#server/http/implement'
import { listCities } from './cities'
import { firstScreen } from './first-screen'
import { version } from './version'

export const homeRoutes = [
  ...implement(home, {
    cities: async () => listCities(),
    home: ({ query, actor, context }) =>
      firstScreen(context.deps.db, query.city, actor?.personId ?? null, context.now),
  }),
  ...implement(health, {
    health: async ({ context }) => {
      await context.deps.db.execute(sql`select 1`)
      return { status: 'ok' as const, engine: context.deps.engine, version }
    },
  }),
]
