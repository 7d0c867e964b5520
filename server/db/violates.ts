import type { AppError } from '#server/errors'

/** By the name of a unique index: the refusal that a person gets when the database holds against it. */
type Refusals = Record<string, () => AppError | Promise<AppError>>

/** Runs a transaction and refuses what a unique index stopped; other errors stay as they are. */
export async function refusing<Answer>(refusals: Refusals, effect: () => Promise<Answer>): Promise<Answer> {
  try {
    return await effect()
  } catch (error) {
    const refusal = refusals[violatedIndex(error) ?? '']
    throw refusal === undefined ? error : await refusal()
  }
}

/** The unique index because of which a statement failed; the two drivers name it differently. */
function violatedIndex(error: unknown): string | null {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || cause.code !== '23505') return null
  const name = 'constraint_name' in cause ? cause.constraint_name : 'constraint' in cause && cause.constraint
  return typeof name === 'string' ? name : null
}
