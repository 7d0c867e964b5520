import { gzipSync } from 'node:zlib'
import { chromium, type Request } from 'playwright-core'
import { startChromium } from '../journeys/chromium'

export interface FirstLoad {
  files: number
  /** HTML, scripts and styles, each gzipped here. */
  gzip: number
  /** The same files as they came over the wire. */
  transferred: number
}

const kinds = ['document', 'script', 'stylesheet']

/** Everything that a browser fetches to show the first screen on a phone that has never been here. */
export async function measureFirstLoad(url: string): Promise<FirstLoad> {
  const server = await startChromium()
  try {
    const browser = await chromium.connect(server.wsEndpoint())
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const finished: Request[] = []
    page.on('requestfinished', (request) => finished.push(request))
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.getByText('您在哪个城市工作').waitFor()
    const counted = finished.filter((request) => kinds.includes(request.resourceType()))
    return sumOf(await Promise.all(counted.map(weigh)))
  } finally {
    await server.close()
  }
}

async function weigh(request: Request): Promise<FirstLoad> {
  const [response, { responseBodySize }] = await Promise.all([request.response(), request.sizes()])
  if (response === null) throw new Error(`no answer for ${request.url()}`)
  return {
    files: 1,
    gzip: gzipSync(await response.body(), { level: 9 }).length,
    transferred: responseBodySize,
  }
}

function sumOf(loads: FirstLoad[]): FirstLoad {
  const sum = (part: keyof FirstLoad) => loads.reduce((total, load) => total + load[part], 0)
  return { files: sum('files'), gzip: sum('gzip'), transferred: sum('transferred') }
}
