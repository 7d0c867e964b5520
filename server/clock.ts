/** Where the time comes from; the demo's clock can be moved. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }
