import Taro from '@tarojs/taro'
import { wholeAddress } from '#api/request'
import type { UploadedFile } from '#api/upload'
import { openPdf } from './open-file'

/** Shows a stored file as large as the screen; pictures can be swiped through with those beside them. */
export async function showFile(file: UploadedFile, beside: readonly UploadedFile[]): Promise<void> {
  if (file.kind === 'picture') {
    const pictures = beside.filter((one) => one.kind === 'picture').map((one) => wholeAddress(one.url))
    await Taro.previewImage({ current: wholeAddress(file.url), urls: pictures })
  } else if (!(await openPdf(wholeAddress(file.url)))) {
    await Taro.showModal({
      title: '没能打开文件',
      content: '链接可能已过期，请刷新本页再打开。',
      showCancel: false,
    })
  }
}
