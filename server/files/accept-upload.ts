import { AppError } from '#server/errors'
import { checkPdf } from './pdf'
import { makePicture, type Picture } from './picture'
import { recognise } from './recognise'

export const MAX_UPLOAD_MEGABYTES = 20

export type AcceptedFile =
  | ({ kind: 'picture'; mediaType: 'image/jpeg' } & Picture)
  | { kind: 'pdf'; mediaType: 'application/pdf'; bytes: Buffer }

/**
 * What may be kept of an upload: pictures made anew by us, PDFs as they came.
 * Throws file_too_large, file_type_unknown, file_damaged, file_pixels or pdf_not_allowed.
 */
export async function acceptUpload(bytes: Buffer): Promise<AcceptedFile> {
  if (bytes.length > MAX_UPLOAD_MEGABYTES * 1024 * 1024) {
    throw new AppError('file_too_large', { megabytes: MAX_UPLOAD_MEGABYTES })
  }
  const type = recognise(bytes)
  if (!type) throw new AppError('file_type_unknown')
  if (type !== 'pdf') {
    return { kind: 'picture', mediaType: 'image/jpeg', ...(await makePicture(type, bytes)) }
  }
  checkPdf(bytes)
  return { kind: 'pdf', mediaType: 'application/pdf', bytes }
}
