import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { Deps } from '#server/deps'
import { AppError } from '#server/errors'
import { MAX_UPLOAD_MEGABYTES } from '#server/files/accept-upload'
import { countBytes, countFile } from '#server/files/count-upload'

/**
 * The one file of a multipart request, counted whatever becomes of it: one too large as the largest.
 * Throws upload_limit, file_too_large or malformed_request.
 */
export async function readUpload(
  deps: Deps,
  request: FastifyRequest,
  personId: string,
): Promise<{ bytes: Buffer; name: string }> {
  if (!request.isMultipart()) throw new AppError('malformed_request')
  const now = deps.clock.now()
  await countFile(deps, personId, now)
  const part = await request.file()
  if (part === undefined) throw new AppError('malformed_request')
  const bytes = await part.toBuffer().catch(nothingIfTooLarge)
  await countBytes(deps, personId, bytes?.length ?? MAX_UPLOAD_MEGABYTES * 1024 * 1024, now)
  if (bytes === null) throw new AppError('file_too_large', { megabytes: MAX_UPLOAD_MEGABYTES })
  return { bytes, name: part.filename }
}

function nothingIfTooLarge(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return null
  throw error
}
