import type { Deps } from '#server/deps'
import { addSubscription } from '#server/wechat/quota'
import { progressTemplate } from './progress-template'

/** Counts what a person accepted of our template; anything else can't be sent and isn't counted. */
export async function subscribe(
  { db, settings }: Pick<Deps, 'db' | 'settings'>,
  personId: string,
  accepted: string[],
): Promise<number> {
  const templateId = progressTemplate(settings)
  const ours = new Set(accepted.filter((id) => id === templateId))
  for (const id of ours) await addSubscription(db, personId, id)
  return ours.size
}
