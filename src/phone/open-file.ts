import Taro from '@tarojs/taro'

/** Shows a picture large; in WeChat it can be saved from there. */
export function openPicture(address: string) {
  if (process.env.TARO_ENV === 'h5') window.open(address)
  else void Taro.previewImage({ urls: [address] })
}

/** Opens a PDF; answers whether it could be fetched. */
export async function openPdf(address: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    window.open(address)
    return true
  }
  try {
    const { tempFilePath } = await Taro.downloadFile({ url: address })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
    return true
  } catch {
    return false
  }
}
