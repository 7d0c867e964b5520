import type { files } from '#contract/files'
import { newId } from '#server/db/columns'
import { AppError } from '#server/errors'
import type { Handler } from '#server/http/implement'
import { acceptUpload } from './accept-upload'
import { cleanName } from './clean-name'
import { viewFile } from './signed-link'
import { file } from './tables'

/** Keeps a photo or PDF that belongs to nothing yet. */
export const uploadFile: Handler<typeof files.upload> = async ({ actor, context }) => {
  const { deps, now, upload } = context
  if (upload === null) throw new AppError('malformed_request')
  const accepted = await acceptUpload(upload.bytes)
  const [row] = await deps.db
    .insert(file)
    .values({
      id: newId(),
      personId: actor.personId,
      kind: accepted.kind,
      name: cleanName(upload.name, accepted.kind),
      mediaType: accepted.mediaType,
      storeKey: await deps.files.put(accepted.bytes),
      thumbnailKey: accepted.kind === 'picture' ? await deps.files.put(accepted.thumbnail) : null,
      sizeBytes: accepted.bytes.length,
      looseSince: now,
      createdAt: now,
    })
    .returning()
  if (row === undefined) throw new AppError('internal')
  return viewFile(deps.sealing, row, actor.sessionId, now)
}
