import type { FileType } from './recognise'

// Decoders fill what is missing with grey and report nothing, so the end of each picture is looked for.

const hasOwnEnd = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** Position of the next marker's second byte after picture data, where FF 00 and restarts are data. */
function findMarker(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0) {
    const next = bytes[at + 1]
    if (next === undefined) return -1
    if (next !== 0 && next !== 0xff && !hasOwnEnd(next)) return at + 1
    at = bytes.indexOf(0xff, at + 1)
  }
  return -1
}

/** Walks the segments, so that the end of an embedded thumbnail is not taken for the picture's own. */
function hasJpegEnd(bytes: Buffer): boolean {
  const endOfImage = 0xd9
  let sawScan = false
  for (let at = findMarker(bytes, 2); at > 0; ) {
    const marker = bytes[at]
    if (marker === endOfImage) return sawScan
    if (at + 3 > bytes.length) return false
    sawScan ||= marker === 0xda
    at = findMarker(bytes, at + 1 + bytes.readUInt16BE(at + 1))
  }
  return false
}

function hasPngEnd(bytes: Buffer): boolean {
  let at = 8
  while (at + 12 <= bytes.length) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return true
    at += 12 + bytes.readUInt32BE(at)
  }
  return false
}

interface Box {
  name: string
  end: number
}

function readBox(bytes: Buffer, at: number): Box {
  const size = bytes.readUInt32BE(at)
  const name = bytes.toString('latin1', at + 4, at + 8)
  if (size === 0) return { name, end: bytes.length }
  if (size !== 1) return { name, end: at + size }
  // Size 1 says that a 64-bit size follows; one beyond the file is cut short anyway.
  return { name, end: at + 16 <= bytes.length ? at + Number(bytes.readBigUInt64BE(at + 8)) : Infinity }
}

/** The boxes must fill the file to its end: a file cut short leaves its last box open. */
function hasHeicEnd(bytes: Buffer): boolean {
  const names = new Set<string>()
  let at = 0
  while (at + 8 <= bytes.length) {
    const box = readBox(bytes, at)
    if (box.end < at + 8 || box.end > bytes.length) return false
    names.add(box.name)
    at = box.end
  }
  return at === bytes.length && names.has('meta') && names.has('mdat')
}

const hasEnd = { jpeg: hasJpegEnd, png: hasPngEnd, heic: hasHeicEnd } satisfies Record<
  Exclude<FileType, 'pdf'>,
  (bytes: Buffer) => boolean
>

/** Whether the whole picture arrived. */
export function isComplete(type: Exclude<FileType, 'pdf'>, bytes: Buffer): boolean {
  return hasEnd[type](bytes)
}
