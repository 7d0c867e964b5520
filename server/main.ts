import { readFileSync } from 'node:fs'
import { runServer } from './run-server'
import { readSettings, type Settings } from './settings'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

try {
  const settings = readSettings(process.env)
  const began = performance.now()
  const server = await runServer(settings, version)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)))
  process.stdout.write(`${addressesOf(settings, server.port, seconds).join('\n')}\n\n`)
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`)
  process.exit(1)
}

function addressesOf(settings: Settings, port: number, seconds: string): string[] {
  const here = `http://127.0.0.1:${port}`
  const demo = settings.isProduction ? [] : [`  演示登录  ${here}/#/pages/session/demo`]
  const places = [`  小程序 H5  ${here}/`, ...demo, `  接口文档  ${here}/api/docs`]
  return ['', `工惠 ${version} 已启动`, ...places, `  打开数据库并载入五市数据用了 ${seconds} 秒`]
}
