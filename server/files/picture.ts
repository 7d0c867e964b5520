import sharp, { type Metadata, type Sharp } from 'sharp'
import { AppError } from '#server/errors'
import { isComplete } from './completeness'
import { decodeHeic } from './heic'
import type { FileType } from './recognise'

export type PictureType = Exclude<FileType, 'pdf'>

/** A JPEG without EXIF, upright, with a small one for lists. Sizes in pixels. */
export interface Picture {
  bytes: Buffer
  thumbnail: Buffer
  width: number
  height: number
}

// A phone's largest ordinary mode; decoded it holds 200 MB.
const MAX_PIXELS = 50_000_000
// A4 at 200 dpi: small print on an ID card or a bill stays readable.
const LONG_SIDE = 2400
const THUMBNAIL_LONG_SIDE = 480
const QUALITY = 82

/** Throws file_damaged or file_pixels. */
export async function makePicture(type: PictureType, bytes: Buffer): Promise<Picture> {
  if (!isComplete(type, bytes)) throw new AppError('file_damaged')
  const header = await readHeader(bytes)
  if (header.width * header.height > MAX_PIXELS) throw new AppError('file_pixels')
  return encode(type, bytes).catch(() => {
    throw new AppError('file_damaged')
  })
}

/** Reads the header only; no pixel is decoded. */
function readHeader(bytes: Buffer): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new AppError('file_damaged')
    })
}

async function encode(type: PictureType, bytes: Buffer): Promise<Picture> {
  const whole = await shrink(await open(type, bytes), LONG_SIDE)
  const small = await shrink(sharp(whole.data), THUMBNAIL_LONG_SIDE)
  return { bytes: whole.data, thumbnail: small.data, width: whole.info.width, height: whole.info.height }
}

async function open(type: PictureType, bytes: Buffer): Promise<Sharp> {
  if (type !== 'heic') {
    return sharp(bytes, { failOn: 'truncated', limitInputPixels: MAX_PIXELS }).autoOrient()
  }
  const { width, height, data } = await decodeHeic(bytes)
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: MAX_PIXELS })
}

/** Sharp keeps no metadata unless asked to, so EXIF and GPS end here. Transparent parts turn white as paper. */
function shrink(picture: Sharp, longSide: number) {
  return picture
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
}
