import Taro from '@tarojs/taro'

export function fieldId(code: string): string {
  return `field-${code}`
}

// A field's label and its problem stand above what is typed into.
const belowItsWords = { offsetTop: -160, duration: 200 }

/** Brings an element into view and, in a browser, gives it the focus. */
export function showElement(id: string) {
  if (process.env.TARO_ENV !== 'h5') return void Taro.pageScrollTo({ selector: `#${id}`, ...belowItsWords })
  // The screens below this one are still there, and may hold the same field.
  const element = [...document.querySelectorAll<HTMLElement>(`[id="${id}"]`)].at(-1)
  element?.scrollIntoView({ block: 'center' })
  // Taro's fields draw what can be focused in the frame after they are put in.
  requestAnimationFrame(() => requestAnimationFrame(() => element?.focus()))
}

export function showField(code: string) {
  showElement(fieldId(code))
}
