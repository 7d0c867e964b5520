import jsQR from 'jsqr'
import sharp from 'sharp'

/** The text of the one QR code in a picture, as a camera reads it; empty when it sees none. */
export async function codeIn(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
}
