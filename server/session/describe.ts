import type { Me } from '#contract/session'
import type { Deps } from '#server/deps'
import { knownFacts, masked, personById } from '#server/identity/persons'
import { activeMembership } from '#server/membership/service'
import { unreadCount } from '#server/messages/service'
import type { Actor } from './actor'

/** What the phone shows of whoever is signed in; masked. */
export async function describe(deps: Deps, actor: Actor, now: Date): Promise<Me> {
  const person = await personById(deps.db, deps.sealing, actor.personId)
  const membership = await activeMembership(deps.db, actor.personId)
  return {
    id: person.id,
    ...masked(person),
    identityLevel: person.identityLevel,
    age: knownFacts(person, membership !== null, now).age,
    occupation: person.occupation,
    cityCode: person.cityCode,
    membership: membership && {
      unionId: membership.unionId,
      unionName: membership.unionName,
      since: membership.since.toISOString(),
    },
    roles: actor.roles.map(({ role, unionId, unionName, level }) => ({ role, unionId, unionName, level })),
    unreadMessages: await unreadCount(deps.db, actor.personId),
  }
}
