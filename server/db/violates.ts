/** Whether a statement failed because of this unique index; the two drivers name it differently. */
export function violates(error: unknown, index: string): boolean {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  if (typeof cause !== 'object' || cause === null || !('code' in cause) || cause.code !== '23505')
    return false
  const name = 'constraint_name' in cause ? cause.constraint_name : 'constraint' in cause && cause.constraint
  return name === index
}
