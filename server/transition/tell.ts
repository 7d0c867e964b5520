import type { Transaction } from '#server/db/database'
import { writeMessage } from '#server/messages/write-message'

interface News {
  /** As in server/messages/texts.ts. */
  event: string
  subject: { kind: string; id: string }
  about: { personId: string; title: string }
  now: Date
  words: Record<string, string>
}

/** Tells a person something although no status changes, such as that a day is near. */
export async function tell(tx: Transaction, news: News): Promise<void> {
  await writeMessage(tx, news)
}
