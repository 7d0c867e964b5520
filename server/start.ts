import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { h5Folder } from './http/pages'
import { runServer } from './run-server'
import { readSettings, type Settings } from './settings'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }

/** `npm start`: builds what isn't built, starts, and says where everything is and what took how long. */
async function start(): Promise<void> {
  const settings = readSettings({ LOG_LEVEL: 'warn', ...process.env })
  const building = timed(buildPages)
  const began = performance.now()
  const server = await runServer(settings, version)
  const opening = performance.now() - began
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)))
  }
  say(addressesOf(settings, server.port))
  say([`  用时  构建页面 ${seconds(building)}，打开数据库并载入五市数据 ${seconds(opening)}`, ''])
}

function buildPages(): void {
  if (existsSync(`${h5Folder}index.html`)) return
  say(['首次启动，正在构建手机页面（约一分钟）…'])
  const built = spawnSync('npx', ['taro', 'build', '--type', 'h5'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) throw new Error(`构建手机页面失败：\n${built.stdout}`)
}

function addressesOf(settings: Settings, port: number): string[] {
  const here = `http://127.0.0.1:${port}`
  const demo = settings.isProduction ? [] : [`  演示登录  ${here}/#/pages/session/demo`]
  return ['', `工惠 ${version} 已启动`, `  小程序 H5  ${here}/`, ...demo, `  接口文档  ${here}/api/docs`]
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} 秒`
}

function say(lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

start().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`)
  process.exit(1)
})
