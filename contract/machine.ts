/** A set of statuses with the only ways to change between them; an event from nowhere is a beginning. */
export interface Machine<Status extends string = string, Event extends string = string> {
  name: string
  statuses: Record<Status, { label: string; meaning: string }>
  events: Record<Event, { label: string; from: readonly NoInfer<Status>[]; to: NoInfer<Status> }>
}

export function machine<Status extends string, Event extends string>(
  value: Machine<Status, Event>,
): Machine<Status, Event> {
  return value
}

export type StatusOf<M> = M extends Machine<infer Status, string> ? Status : never
export type EventOf<M> = M extends Machine<string, infer Event> ? Event : never

/** The statuses of a machine as a non-empty list, for a zod enum or a database check. */
export function statusesOf<Status extends string>(value: Machine<Status, string>): [Status, ...Status[]] {
  const [first, ...rest] = Object.keys(value.statuses) as Status[]
  if (first === undefined) throw new RangeError(`${value.name} has no status`)
  return [first, ...rest]
}
