import { button, element, overlay } from './elements'
import { refuse } from './refuse'

function layer(className: string): HTMLElement {
  const mask = element('div', `mask ${className}`)
  overlay.append(mask)
  return mask
}

interface Toast {
  title?: string
  icon?: string
  duration?: number
  mask?: boolean
}

let shownToast: HTMLElement | undefined
let toastTimer: ReturnType<typeof setTimeout> | undefined

export function showToast({ title = '', icon = 'success', duration = 1500, mask = false }: Toast): void {
  hideToast()
  shownToast = element('div', mask ? 'toast toast--mask' : 'toast')
  shownToast.setAttribute('role', 'status')
  const box = element('div', 'toast__box', title)
  box.dataset.icon = icon
  shownToast.append(box)
  overlay.append(shownToast)
  if (duration > 0) toastTimer = setTimeout(hideToast, duration)
}

export function hideToast(): void {
  clearTimeout(toastTimer)
  shownToast?.remove()
}

interface Modal {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
}

export function showModal(modal: Modal): Promise<{ confirm: boolean; cancel: boolean }> {
  const { title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' } = modal
  return new Promise((resolve) => {
    const mask = layer('modal')
    const answer = (confirm: boolean) => () => {
      mask.remove()
      resolve({ confirm, cancel: !confirm })
    }
    const bar = element('div', 'modal__bar')
    if (showCancel) bar.append(button('modal__cancel', cancelText, answer(false)))
    bar.append(button('modal__confirm', confirmText, answer(true)))
    const box = element('div', 'modal__box')
    box.setAttribute('role', 'dialog')
    box.append(element('h2', '', title), element('p', '', content), bar)
    mask.append(box)
  })
}

export function showActionSheet({ itemList }: { itemList: string[] }): Promise<{ tapIndex: number }> {
  return new Promise((resolve, reject) => {
    const mask = layer('choices')
    const box = element('div', 'choices__box')
    box.setAttribute('role', 'dialog')
    const items = itemList.map((text, tapIndex) =>
      button('', text, () => {
        mask.remove()
        resolve({ tapIndex })
      }),
    )
    const cancel = button('choices__cancel', '取消', () => {
      mask.remove()
      try {
        refuse('showActionSheet', 'cancel')
      } catch (refusal) {
        reject(refusal)
      }
    })
    box.append(...items, cancel)
    mask.append(box)
  })
}
