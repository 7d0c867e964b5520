/** The engines that have all their rooms; server/house.test.ts holds the promise. */
export const engines = ['membership', 'applications', 'entitlements', 'bookings', 'content'] as const
