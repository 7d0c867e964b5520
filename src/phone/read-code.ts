interface Detector {
  detect(picture: ImageBitmapSource): Promise<{ rawValue: string }[]>
}
type MakeDetector = new (options: { formats: string[] }) => Detector

// A code in a photo is found at one of these sizes; small ones first, for they are quick.
const sidesPx = [800, 1600, 400]

/** What the QR code in a photo says; null when none can be read. Only in a browser: WeChat scans by itself. */
export async function codeInPicture(path: string): Promise<string | null> {
  if (process.env.TARO_ENV === 'h5') {
    const picture = await load(path)
    if (picture === null) return null
    const seen = await detect(picture)
    if (seen !== null) return seen
    const { default: jsQR } = await import('jsqr')
    for (const side of sidesPx) {
      const { data, width, height } = pixelsOf(picture, side)
      const found = jsQR(data, width, height)
      if (found !== null && found.data !== '') return found.data
    }
  }
  return null
}

function load(path: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const picture = new Image()
    picture.onload = () => resolve(picture)
    picture.onerror = () => resolve(null)
    picture.src = path
  })
}

/** Browsers that read codes by themselves are asked first. */
async function detect(picture: HTMLImageElement): Promise<string | null> {
  const Known = (window as { BarcodeDetector?: MakeDetector }).BarcodeDetector
  if (Known === undefined) return null
  try {
    const [first] = await new Known({ formats: ['qr_code'] }).detect(picture)
    return first?.rawValue ?? null
  } catch {
    return null
  }
}

function pixelsOf(picture: HTMLImageElement, side: number): ImageData {
  const scale = Math.min(1, side / Math.max(picture.naturalWidth, picture.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale))
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1)
}
