import { create } from 'qrcode'
import sharp from 'sharp'

const quietModules = 2

/** A QR code as a PNG in a data URI, `sidePx` wide; drawn by sharp, which is off the event loop. */
export async function qrPng(text: string, sidePx: number): Promise<string> {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const side = size + 2 * quietModules
  const grey = Buffer.alloc(side * side, 255)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (data[row * size + column]) grey[(row + quietModules) * side + column + quietModules] = 0
    }
  }
  const png = await sharp(grey, { raw: { width: side, height: side, channels: 1 } })
    .resize(sidePx, sidePx, { kernel: 'nearest' })
    .png({ palette: true })
    .toBuffer()
  return `data:image/png;base64,${png.toString('base64')}`
}
