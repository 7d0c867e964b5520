import { inflateSync } from 'node:zlib'
import { AppError } from '#server/errors'
import { anyOfNames } from './pdf-names'

// Inflated size of all object streams; a bill or a certificate needs far less than 1 MB.
const MAX_INFLATED_BYTES = 40 * 1024 * 1024

// An object stream's dictionary has five short entries.
const LONGEST_DICTIONARY = 2048

const objectStream = anyOfNames(['ObjStm'])

// The one way of packing that we undo (ISO 32000-1, 7.4.4); spelled plainly, as every honest writer does.
const deflated = /\/Filter[\s\0]*(?:\/FlateDecode|\[[\s\0]*\/FlateDecode[\s\0]*\])(?=[\s\0/>])/

// What else changes bytes (ISO 32000-1, 7.3.8.2): another filter, a predictor, bytes that lie in another file.
const changing = anyOfNames(['Filter', 'DecodeParms', 'DP', 'Predictor', 'F', 'FFilter', 'FDecodeParms'])

/**
 * Since PDF 1.5 objects may lie compressed inside streams (ISO 32000-1, 7.5.7), where a scan of the raw
 * bytes can't see them. `text` is the file as Latin-1. Throws pdf_not_allowed when a stream can't be read.
 */
export function readObjectStreams(bytes: Buffer, text: string): string[] {
  let left = MAX_INFLATED_BYTES
  return Array.from(text.matchAll(objectStream), ({ index }) => {
    refuseOtherPacking(dictionaryAround(text, index))
    const content = inflate(streamAfter(bytes, index), left)
    left -= content.length
    return content
  })
}

/** From the head of the object, which stands on a line of its own, to its stream. */
function dictionaryAround(text: string, name: number): string {
  const near = text.slice(Math.max(0, name - LONGEST_DICTIONARY), name)
  const before = near.slice(Math.max(0, near.lastIndexOf('endobj')))
  const heads = [...before.matchAll(/(?:^|[\r\n])[\s\0]*\d+[\s\0]+\d+[\s\0]+obj(?=[\s\0]*<<)/g)]
  const start = heads.at(-1)
  const after = text.slice(name, name + LONGEST_DICTIONARY)
  const length = after.indexOf('stream')
  if (start === undefined || length < 0) throw new AppError('pdf_not_allowed')
  return before.slice(start.index) + after.slice(0, length)
}

/** Text and remarks have no place in this dictionary, and could hide where it begins. */
function refuseOtherPacking(dictionary: string): void {
  const rest = dictionary.replace(deflated, '')
  const isOne = rest.match(objectStream)?.length === 1
  if (rest === dictionary || !isOne || /[()%]/.test(rest) || rest.search(changing) >= 0)
    throw new AppError('pdf_not_allowed')
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
