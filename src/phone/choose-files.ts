import Taro from '@tarojs/taro'

export interface ChosenFile {
  path: string
  name: string
  isPicture: boolean
}

/** Photos from camera or album, already compressed; empty when the person turned back. */
export async function choosePhotos(count: number): Promise<ChosenFile[]> {
  if (process.env.TARO_ENV === 'h5') return chooseInBrowser('image/jpeg,image/png,image/heic,.heic', count)
  return orNothing(async () => {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['camera', 'album'],
      sizeType: ['compressed'],
    })
    return tempFiles.map((file) => ({ path: file.tempFilePath, name: '照片', isPicture: true }))
  })
}

/** A PDF from a chat in WeChat, or from the disk. */
export async function choosePdf(): Promise<ChosenFile[]> {
  if (process.env.TARO_ENV === 'h5') return chooseInBrowser('application/pdf', 1)
  return orNothing(async () => {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['pdf'] })
    return tempFiles.map((file) => ({ path: file.path, name: file.name, isPicture: false }))
  })
}

/** Turning back is an answer, not a failure; WeChat reports it as one. */
async function orNothing(choose: () => Promise<ChosenFile[]>): Promise<ChosenFile[]> {
  try {
    return await choose()
  } catch {
    return []
  }
}

function chooseInBrowser(accept: string, count: number): Promise<ChosenFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = count > 1
    input.hidden = true
    document.body.append(input)
    const finish = async () => {
      const chosen = [...(input.files ?? [])].slice(0, count)
      input.remove()
      resolve(await Promise.all(chosen.map(browserFile)))
    }
    input.addEventListener('change', () => void finish())
    input.addEventListener('cancel', () => void finish())
    input.click()
  })
}

async function browserFile(file: File): Promise<ChosenFile> {
  const smaller = await compress(file)
  return {
    path: URL.createObjectURL(smaller),
    name: file.name,
    isPicture: file.type.startsWith('image/') || /\.heic$/i.test(file.name),
  }
}

// A page of small print stays readable at 2,400 pixels; smaller files are sent as they are.
const longestSide = 2400
const largeBytes = 1_500_000

async function compress(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png)$/.test(file.type) || file.size < largeBytes) return file
  const picture = await createImageBitmap(file).catch(() => null)
  if (picture === null) return file
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85))
  return blob ?? file
}
