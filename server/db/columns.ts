import { customType, integer, text, timestamp } from 'drizzle-orm/pg-core'
import { v7 as uuidv7 } from 'uuid'

/** An opaque id that sorts by time of making. */
export const id = () => text('id').primaryKey().$defaultFn(newId)

export function newId(): string {
  return uuidv7()
}

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** What every row with a status carries; only transition() writes these three. */
export const statusColumns = <Status extends string = string>() => ({
  status: text('status').$type<Status>().notNull(),
  revision: integer('revision').notNull().default(0),
  updatedAt: instant('updated_at').notNull(),
})

/** A sealed value as secrets/sealing.ts writes it. */
export const sealed = customType<{ data: string }>({ dataType: () => 'text' })
