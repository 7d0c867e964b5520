import type { attachedFileSchema } from '#contract/application-file'
import type { z } from '#contract/schema'
import type { Sealing } from '#server/secrets/sealing'
import type { file } from './tables'

export type FileRow = typeof file.$inferSelect

const lifeMs = 5 * 60 * 1000
export const variants = ['full', 'thumbnail'] as const

/** What a link gives access to, for whom and until when. */
export interface Link {
  id: string
  variant: (typeof variants)[number]
  /** ISO-8601. */
  expires: string
  session: string
}

const textOf = ({ id, variant, expires, session }: Link) => [id, variant, expires, session].join('|')

/** A path that opens this file for this session and no other, for five minutes. */
export function linkFor(
  sealing: Sealing,
  { id }: Pick<FileRow, 'id'>,
  variant: Link['variant'],
  session: string,
  now: Date,
): string {
  const expires = new Date(now.getTime() + lifeMs).toISOString()
  const signature = sealing.sign(textOf({ id, variant, expires, session }), 'file link')
  return `/api/files/${id}?${new URLSearchParams({ variant, expires, session, signature })}`
}

export function isValidLink(sealing: Sealing, link: Link, signature: string, now: Date): boolean {
  return sealing.isSigned(textOf(link), signature, 'file link') && Date.parse(link.expires) > now.getTime()
}

/** What a reader gets of a file: its name and links of its own. */
export function viewFile(
  sealing: Sealing,
  row: FileRow,
  session: string,
  now: Date,
): z.infer<typeof attachedFileSchema> {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    url: linkFor(sealing, row, 'full', session, now),
    thumbnailUrl: row.thumbnailKey === null ? null : linkFor(sealing, row, 'thumbnail', session, now),
  }
}
