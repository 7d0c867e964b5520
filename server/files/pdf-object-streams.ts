import { inflateSync } from 'node:zlib'
import { AppError } from '#server/errors'
import { anyOfNames } from './pdf-names'

// Inflated size of all object streams; a bill or a certificate needs far less than 1 MB.
const MAX_INFLATED_BYTES = 40 * 1024 * 1024

const objectStream = anyOfNames(['ObjStm'])

/**
 * Since PDF 1.5 objects may lie compressed inside streams (ISO 32000-1, 7.5.7), where a scan of the raw
 * bytes can't see them. `text` is the file as Latin-1. Throws pdf_not_allowed when a stream can't be read.
 */
export function readObjectStreams(bytes: Buffer, text: string): string[] {
  let left = MAX_INFLATED_BYTES
  return Array.from(text.matchAll(objectStream), ({ index }) => {
    const content = inflate(streamAfter(bytes, index), left)
    left -= content.length
    return content
  })
}

function streamAfter(bytes: Buffer, dictionary: number): Buffer {
  const start = bytes.indexOf('\n', bytes.indexOf('stream', dictionary)) + 1
  const end = bytes.indexOf('endstream', start)
  return bytes.subarray(start, end < 0 ? bytes.length : end)
}

function inflate(stream: Buffer, limit: number): string {
  try {
    return inflateSync(stream, { maxOutputLength: Math.max(1, limit) }).toString('latin1')
  } catch {
    throw new AppError('pdf_not_allowed')
  }
}
