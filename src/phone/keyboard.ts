/** On H5, Enter and Space press what a screen reader calls a button; once, at start. */
export function pressByKeyboard() {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || target.getAttribute('role') === null) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    target.click()
  })
}
