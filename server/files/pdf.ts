import { AppError } from '#server/errors'
import { anyOfNames } from './pdf-names'
import { readObjectStreams } from './pdf-object-streams'

export const MAX_PDF_MEGABYTES = 10

// Source: ISO 32000-1, 7.6 (encryption), 7.11.4 (embedded files), 12.6.4 (actions), 12.7.8 (XFA).
const forbidden = anyOfNames([
  'Encrypt',
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'Rendition',
  'RichMedia',
  'XFA',
])

/** The end mark must be the last thing in the file, or the rest may be anything. */
function hasEndMark(bytes: Buffer): boolean {
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 1024))
  return /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(tail)
}

/** Throws file_too_large, file_damaged (cut short) or pdf_not_allowed (password, script, attachment). */
export function checkPdf(bytes: Buffer): void {
  if (bytes.length > MAX_PDF_MEGABYTES * 1024 * 1024) {
    throw new AppError('file_too_large', { megabytes: MAX_PDF_MEGABYTES })
  }
  if (!hasEndMark(bytes)) throw new AppError('file_damaged')
  const text = bytes.toString('latin1')
  const texts = [text, ...readObjectStreams(bytes, text)]
  if (texts.some((part) => part.search(forbidden) >= 0)) throw new AppError('pdf_not_allowed')
}
