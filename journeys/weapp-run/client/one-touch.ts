// A click that Chromium sends after a touch counts only where the touch began: what opened meanwhile
// below the finger must not take it.
let touched: Node | null = null

addEventListener(
  'touchstart',
  (event) => {
    touched = event.target as Node
  },
  true,
)
addEventListener(
  'click',
  (event) => {
    const target = event.target as Node
    if (!event.isTrusted || touched === null) return
    if (target.contains(touched) || touched.contains(target)) return
    event.stopImmediatePropagation()
    event.preventDefault()
  },
  true,
)
