/** On H5, once at start: Enter and Space press what a screen reader calls a button, and Taro's tabs lead nowhere. */
export function pressByKeyboard() {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener('keydown', (event) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || target.getAttribute('role') === null) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    target.click()
  })
  // They link to `javascript:;`, which the content security policy would stop, and say so.
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="javascript:"]'))
      event.preventDefault()
  })
}
