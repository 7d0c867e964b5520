import { boolean, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id } from '#server/db/columns'

/** A place that people go to: a rest station, a service centre. */
export const place = pgTable(
  'place',
  {
    id: id(),
    code: text('code').notNull(),
    cityCode: text('city_code').notNull(),
    unionId: text('union_id').notNull(),
    unionPath: text('union_path').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    hours: text('hours').notNull(),
    phone: text('phone'),
    isSample: boolean('is_sample').notNull(),
  },
  (table) => [uniqueIndex('place_code').on(table.cityCode, table.code)],
)
