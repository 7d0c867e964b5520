import { setTimeout as sleep } from 'node:timers/promises'
import { homeSchema } from '#contract/home'
import { z } from '#contract/schema'
import { openPage } from './weapp-logic-layer'
import { standInForWechat } from './wechat-stand-in'

/** Where the build asks for the API; see config/index.ts. */
const builtFor = process.env.API_BASE ?? 'http://127.0.0.1:8000'
const city = { code: 'ankang', name: '安康' }
const longestMs = 10_000

export interface Painting {
  /** Bytes of each setData until the content is there, first to last. */
  calls: number[]
  /** Elements in the tree that was sent last. */
  nodes: number
}

/** What home sends to the screen on a phone that knows its city: with nothing kept, and with yesterday's answer kept. */
export async function paintHome(folder: string, server: string): Promise<{ cold: Painting; warm: Painting }> {
  const storage = new Map<string, unknown>([['city', JSON.stringify(city)]])
  const title = await latestTitle(server)
  const cold = await paint(folder, server, storage, title)
  const warm = await paint(folder, server, storage, title)
  return { cold, warm }
}

async function paint(
  folder: string,
  server: string,
  storage: Map<string, unknown>,
  title: string,
): Promise<Painting> {
  const painted: string[] = []
  const showsContent = (call: string) => call.includes(title)
  const wx = standInForWechat({ from: builtFor, to: server }, storage)
  openPage(folder, 'pages/home/index', { wx, onSetData: (data) => painted.push(JSON.stringify(data)) })
  const patienceEnds = performance.now() + longestMs
  while (!painted.some(showsContent)) {
    if (performance.now() > patienceEnds) throw new Error('home showed no announcement')
    await sleep(20)
  }
  const last = painted.find(showsContent) ?? ''
  return {
    calls: painted.slice(0, painted.indexOf(last) + 1).map((call) => Buffer.byteLength(call)),
    nodes: last.match(/"nn":/g)?.length ?? 0,
  }
}

/** An announcement that only the server's answer brings to the screen. */
async function latestTitle(server: string): Promise<string> {
  const answer = await fetch(`${server}/api/home?city=${city.code}`)
  const { announcements } = z.parse(homeSchema, await answer.json())
  const [latest] = announcements
  if (latest === undefined) throw new Error('there is no announcement to wait for')
  return latest.title
}
