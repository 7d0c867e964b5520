import packed from '@sparticuz/chromium'

// A process of its own (see packed-chromium.ts), since the package reads TMPDIR and changes the environment.
await packed.executablePath()
