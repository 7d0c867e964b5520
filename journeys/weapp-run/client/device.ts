import type { Page } from './page'
import { phone } from './phone'
import { refuse } from './refuse'

/** What a phone answers when nobody said otherwise; the person's answers are in `phone.answers`. */
export const device = {
  login: () => ({ code: 'no-code-was-set' }),
  // The phone button asks by this name, see compile/attributes-code.ts.
  getUserInfo: () => refuse('getPhoneNumber', 'user deny'),
  scanCode: () => refuse('scanCode', 'cancel'),
  chooseMedia: () => ({ type: 'image', tempFiles: chosenFiles('chooseMedia', 'tempFilePath') }),
  chooseMessageFile: () => ({ tempFiles: chosenFiles('chooseMessageFile', 'path') }),
  previewImage() {},
  openDocument() {},
  makePhoneCall() {},
  addPhoneCalendar() {},
  showShareMenu() {},
  setTabBarBadge() {},
  removeTabBarBadge() {},
  requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) =>
    Object.fromEntries(tmplIds.map((id) => [id, 'accept'])),
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《用户隐私保护指引》' }),
  requirePrivacyAuthorize() {},
  openPrivacyContract() {},
  getNetworkType: () => ({ networkType: phone.isOnline ? 'wifi' : 'none' }),
  setClipboardData() {},
  setNavigationBarTitle({ title }: { title: string }, page: Page) {
    page.title = title
  },
  pageScrollTo({ scrollTop = 0, selector }: { scrollTop?: number; selector?: string }, page: Page) {
    const found = selector === undefined ? null : page.window.document.querySelector(selector)
    if (found === null) page.window.scrollTo(0, scrollTop)
    else found.scrollIntoView()
  },
}

function chosenFiles(call: string, pathName: string): object[] {
  if (phone.chosen.length === 0) refuse(call, 'cancel')
  return phone.chosen.splice(0).map((path) => {
    const file = phone.files.get(path)
    const size = Math.floor(((file?.content.length ?? 0) * 3) / 4)
    return { [pathName]: path, name: file?.name, size, fileType: 'image' }
  })
}
