import { createRequire } from 'node:module'
import { renderAsync } from '@resvg/resvg-js'
import pdfMake from 'pdfmake'

// A4 at 300 dpi; in points a page is 595.28 wide.
const PIXELS_WIDE = 2480
const POINTS_WIDE = 595.28

const FONT = 'Noto Sans SC'
const locate = createRequire(import.meta.url)
const normal = locate.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf')
const bold = locate.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf')

/** No font of the machine is ever used, so that a poster looks the same everywhere. */
export const posterFonts = { fontFiles: [normal, bold], loadSystemFonts: false, defaultFontFamily: FONT }

pdfMake.setFonts({ [FONT]: { normal, bold } })
pdfMake.setLocalAccessPolicy((path) => path === normal || path === bold)
pdfMake.setUrlAccessPolicy(() => false)

/** Ready for a printer: A4 at 300 dpi. */
export async function posterPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: posterFonts,
    fitTo: { mode: 'width', value: PIXELS_WIDE },
  })
  return image.asPng()
}

/** One A4 page of lines and type, sharp at any size. The same poster and moment give the same bytes. */
export function posterPdf(svg: string, title: string, now: Date): Promise<Buffer> {
  return pdfMake
    .createPdf({
      pageSize: 'A4',
      pageMargins: 0,
      info: { title, creationDate: now },
      content: [{ svg, width: POINTS_WIDE }],
      defaultStyle: { font: FONT },
    })
    .getBuffer()
}
