import type { Deps } from '#server/deps'

/** How many rows one piece of due work takes on in a round. */
export const rowsAtOnce = 200

/**
 * Does each row on its own: one that fails stops no other and comes again in the next round. One line of the log a
 * round names all that failed, with the first error.
 */
export async function eachDue<Row>(
  log: Pick<Deps['log'], 'error'>,
  rows: Row[],
  nameOf: (row: Row) => string,
  work: (row: Row) => Promise<unknown>,
): Promise<void> {
  const failed: string[] = []
  const errors: unknown[] = []
  for (const row of rows) {
    try {
      await work(row)
    } catch (error) {
      failed.push(nameOf(row))
      errors.push(error)
    }
  }
  if (failed.length > 0) log.error({ err: errors[0], failed }, 'due work failed for some rows')
}
