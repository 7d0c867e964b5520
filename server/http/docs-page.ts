import { errors } from '#contract/errors'
import type { Route } from './implement'

/** The API on one plain page, made from the same endpoint values as the OpenAPI document. */
export function docsPage(routes: Route[]): string {
  const groups = new Map<string, Route[]>()
  for (const route of routes) {
    const group = route.endpoint.path.split('/')[2] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), route])
  }
  const sections = [...groups].map(([name, group]) => `<h2>${name}</h2>${group.map(row).join('')}`)
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>工惠 API</title><style>${style}</style><main><h1>工惠 API</h1>
<p><a href="/api/openapi.json">OpenAPI 3.1</a> · ${routes.length} endpoints</p>${sections.join('')}
<h2>Refusals</h2><table>${Object.entries(errors)
    .map(
      ([code, { status, message }]) =>
        `<tr><td><code>${code}</code></td><td>${status}</td><td>${plain(message)}</td></tr>`,
    )
    .join('')}</table></main></html>`
}

const style = `body{margin:0;background:#F6F3EF;color:#1E1A17;font:16px/1.6 system-ui,sans-serif}main{max-width:960px;margin:0 auto;padding:24px 16px}
h2{margin-top:40px;border-bottom:1px solid #E7E0D8}article{background:#fff;border:1px solid #E7E0D8;border-radius:12px;padding:12px 16px;margin:8px 0}
code{font-family:ui-monospace,monospace}b{color:#9E2018;font-family:ui-monospace,monospace;margin-right:8px}small{color:#6F655D}table{border-collapse:collapse}td{padding:4px 12px 4px 0;vertical-align:top}a{color:#C22A1E}`

function row({ endpoint }: Route): string {
  const notes = [
    endpoint.access,
    endpoint.once ? 'Idempotency-Key' : '',
    endpoint.etag ? 'ETag' : '',
    endpoint.produces ?? '',
  ]
  const refusals = endpoint.errors?.length ? `<br><small>refuses: ${endpoint.errors.join(', ')}</small>` : ''
  return `<article><b>${endpoint.method}</b><code>${plain(endpoint.path)}</code><br>${plain(endpoint.summary)}<br><small>${notes.filter(Boolean).join(' · ')}</small>${refusals}</article>`
}

function plain(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
