import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const folder = mkdtempSync(join(tmpdir(), 'gonghui-photos-'))

/** A drawn sheet of paper as a phone's camera would hand it over; each tone is another photo. */
export async function photoOfPaper(tone: number): Promise<string> {
  const background = { r: tone, g: 210, b: 190 }
  const paper = Buffer.from(
    '<svg width="900" height="600"><rect x="60" y="60" width="780" height="480" fill="#fff"/></svg>',
  )
  const path = join(folder, `photo-${tone}.jpg`)
  await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .composite([{ input: paper }])
    .jpeg()
    .toFile(path)
  return path
}

/** A text that calls itself a photo. */
export function textCalledPhoto(): string {
  const path = join(folder, 'photo.jpg')
  writeFileSync(path, 'not a photo')
  return path
}
