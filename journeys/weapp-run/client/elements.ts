/** A new element with a class and, where given, a text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

export function button(className: string, text: string, onTap: () => void): HTMLButtonElement {
  const made = element('button', className, text)
  made.addEventListener('click', onTap)
  return made
}

export const pagesArea = element('div', 'pages')
export const tabBar = element('div', 'tab-bar')
export const overlay = element('div', 'overlay')
document.body.append(pagesArea, tabBar, overlay)

// Chromium follows a touch with a click, which may land on what has opened meanwhile:
// only a touch that began on the client's own chrome presses its buttons.
let isTouched = false
for (const area of [pagesArea, tabBar, overlay]) {
  area.addEventListener(
    'pointerdown',
    () => {
      isTouched = true
    },
    true,
  )
  area.addEventListener(
    'click',
    (event) => {
      if (!isTouched) event.stopImmediatePropagation()
      isTouched = false
    },
    true,
  )
}
