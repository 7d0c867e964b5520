import type { Transaction } from '#server/db/database'
import { message } from './tables'
import { messageTexts } from './texts'

interface Told {
  now: Date
  event: string
  subject: { kind: string; id: string }
  about: { personId: string; title: string }
  note?: string | undefined
  words: Record<string, string>
}

/** Puts a message into the inbox, where the event has a text. */
export async function writeMessage(tx: Transaction, told: Told): Promise<void> {
  const text = messageTexts[told.event]
  if (text === undefined) return
  const words: Record<string, string> = { title: told.about.title, note: told.note ?? '', ...told.words }
  await tx.insert(message).values({
    personId: told.about.personId,
    title: text.title,
    text: text.text.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
    subjectKind: told.subject.kind,
    subjectId: told.subject.id,
    at: told.now,
    wechatState: 'waiting',
  })
}
