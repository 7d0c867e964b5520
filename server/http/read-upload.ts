import type {} from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { AppError } from '#server/errors'
import { MAX_UPLOAD_MEGABYTES } from '#server/files/accept-upload'

/** The one file of a multipart request. Throws file_too_large or malformed_request. */
export async function readUpload(request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> {
  if (!request.isMultipart()) throw new AppError('malformed_request')
  const part = await request.file()
  if (part === undefined) throw new AppError('malformed_request')
  try {
    return { bytes: await part.toBuffer(), name: part.filename }
  } catch (error) {
    if (isTooLarge(error)) throw new AppError('file_too_large', { megabytes: MAX_UPLOAD_MEGABYTES })
    throw error
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'
}
