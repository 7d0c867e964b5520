import Taro from '@tarojs/taro'
import { wholeAddress } from '#api/request'
import type { UploadedFile } from '#api/upload'

/** Shows a stored file as large as the screen; pictures can be swiped through with those beside them. */
export function showFile(file: UploadedFile, beside: readonly UploadedFile[]) {
  if (file.kind === 'picture') {
    const pictures = beside.filter((one) => one.kind === 'picture').map((one) => wholeAddress(one.url))
    void Taro.previewImage({ current: wholeAddress(file.url), urls: pictures })
  } else if (process.env.TARO_ENV === 'h5') window.open(wholeAddress(file.url))
  else void openPdf(wholeAddress(file.url))
}

async function openPdf(url: string) {
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf' })
}
