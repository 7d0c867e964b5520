import { Worker } from 'node:worker_threads'

/** RGBA, four bytes a pixel. */
export interface Pixels {
  width: number
  height: number
  data: Buffer
}

interface Decoded {
  width: number
  height: number
  data: ArrayBuffer
}

// 12 megapixels take about 1.4 s and 50 about 3 s on a small machine; a crafted file may never end.
const LIMIT_MILLISECONDS = 20_000

let last: Promise<unknown> = Promise.resolve()

/** Decodes off the event loop, one picture at a time: 50 megapixels hold 200 MB. Rejects when it can't be decoded. */
export function decodeHeic(bytes: Buffer): Promise<Pixels> {
  const turn = last.then(() => decodeInWorker(bytes))
  last = turn.catch(() => undefined)
  return turn
}

function decodeInWorker(bytes: Buffer): Promise<Pixels> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./heic-worker.mjs', import.meta.url), {
      workerData: bytes,
      execArgv: [],
      // The decoder prints what it finds wrong; the caller hears it as a rejection.
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => void worker.terminate(), LIMIT_MILLISECONDS)
    worker.once('message', ({ width, height, data }: Decoded) =>
      resolve({ width, height, data: Buffer.from(data) }),
    )
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('The HEIC decoder ended without a picture'))
    })
  })
}
