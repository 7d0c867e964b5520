import { create } from 'qrcode'
import sharp from 'sharp'

const quietModules = 4

/** An ordinary QR code in place of WeChat's round one, which only WeChat can draw. */
export async function qrPng(text: string, widthPx: number): Promise<Buffer> {
  const { size, data } = create(text, { errorCorrectionLevel: 'Q' }).modules
  const pixels = Buffer.from(data.map((dark) => (dark ? 0 : 255)))
  const framed = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .extend({
      top: quietModules,
      bottom: quietModules,
      left: quietModules,
      right: quietModules,
      background: 'white',
    })
    .png()
    .toBuffer()
  return sharp(framed).resize(widthPx, widthPx, { kernel: 'nearest' }).png().toBuffer()
}
