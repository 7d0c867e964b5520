import { phone } from './phone'
import { refuse } from './refuse'

/** Goes out through the test's own server: no CORS, no forbidden headers, as on a phone. */
export interface Outgoing {
  url: string
  method: string
  headers: Record<string, string>
  /** Base64. */
  body?: string
  upload?: { field: string; name: string; type: string; content: string; form: Record<string, string> }
  timeoutMs?: number
}

export type Incoming =
  | { status: number; headers: Record<string, string>; cookies: string[]; body: string }
  | { error: string }

interface Request {
  url: string
  data?: unknown
  header?: Record<string, string>
  method?: string
  dataType?: string
  responseType?: string
  timeout?: number
}

async function request(asked: Request) {
  const { url, data, header = {}, method = 'GET', dataType = 'json', responseType = 'text', timeout } = asked
  const headers = { 'content-type': 'application/json', ...lowerCase(header) }
  const isReading = ['GET', 'HEAD'].includes(method.toUpperCase())
  const answer = await send('request', {
    url: isReading ? withQuery(url, data) : url,
    method: method.toUpperCase(),
    headers,
    ...(isReading || data === undefined ? {} : { body: toBase64(bytesOf(data)) }),
    ...(timeout === undefined ? {} : { timeoutMs: timeout }),
  })
  const bytes = fromBase64(answer.body)
  const parsed = responseType === 'arraybuffer' ? bytes.buffer : readText(bytes, dataType)
  return { data: parsed, statusCode: answer.status, header: answer.headers, cookies: answer.cookies }
}

interface Upload {
  url: string
  filePath: string
  name: string
  header?: Record<string, string>
  formData?: Record<string, string>
}

async function uploadFile({ url, filePath, name, header = {}, formData = {} }: Upload) {
  const file = phone.files.get(filePath)
  if (file === undefined) return refuse('uploadFile', `file doesn't exist ${filePath}`)
  const upload = { field: name, name: file.name, type: file.type, content: file.content, form: formData }
  const answer = await send('uploadFile', { url, method: 'POST', headers: lowerCase(header), upload })
  const data = new TextDecoder().decode(fromBase64(answer.body))
  return { data, statusCode: answer.status, header: answer.headers }
}

/** The calls that go out. */
export const network = { request, uploadFile, downloadFile }

let downloads = 0

async function downloadFile({ url, header = {} }: { url: string; header?: Record<string, string> }) {
  const answer = await send('downloadFile', { url, method: 'GET', headers: header })
  downloads += 1
  const path = `http://tmp/downloaded-${downloads}`
  const type = answer.headers['content-type'] ?? 'application/octet-stream'
  phone.files.set(path, { name: 'downloaded', type, content: answer.body })
  return { tempFilePath: path, filePath: path, statusCode: answer.status }
}

async function send(call: string, outgoing: Outgoing) {
  if (!phone.isOnline) return refuse(call, 'network is offline')
  const carried = await fetch('/network', { method: 'POST', body: JSON.stringify(outgoing) })
  const answer: Incoming = await carried.json()
  if ('status' in answer && answer.status >= 500) phone.problems.push(`${answer.status} from ${outgoing.url}`)
  return 'error' in answer ? refuse(call, answer.error) : answer
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

function withQuery(url: string, data: unknown): string {
  if (typeof data !== 'object' || data === null) return url
  const pairs = Object.entries(data).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  return new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data))
}

function readText(bytes: Uint8Array, dataType: string): unknown {
  const text = new TextDecoder().decode(bytes)
  if (dataType !== 'json') return text
  try {
    return JSON.parse(text)
  } catch {
    // WeChat hands over as text what is no JSON.
    return text
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}
