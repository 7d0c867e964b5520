import { type KnownPerson, stranger } from '#contract/eligibility'
import type { Me } from '#contract/session'

/** What rules may read of whoever is signed in; nothing of somebody who isn't. */
export function knownPerson(me: Me | null): KnownPerson {
  if (me === null) return stranger
  return {
    isMember: me.membership !== null,
    isVerified: me.identityLevel === 'verified',
    age: me.age,
    occupation: me.occupation,
  }
}
