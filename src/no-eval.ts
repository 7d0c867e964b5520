import { config } from 'zod/mini'

// WeChat forbids eval and new Function, which zod's fast path compiles with.
// The app imports this file first, before any schema exists.
config({ jitless: true })
