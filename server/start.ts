import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { h5Folder } from './http/pages'

// `npm start`: builds the pages that aren't built, then starts the server with a quiet log.
if (!existsSync(`${h5Folder}index.html`)) buildPages()
process.env.LOG_LEVEL ||= 'warn'
await import('./main')

function buildPages(): void {
  process.stdout.write('首次启动，正在构建手机页面（约一分钟）…\n')
  const began = performance.now()
  const built = spawnSync('npx', ['taro', 'build', '--type', 'h5'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (built.status !== 0) {
    process.stderr.write(`\n构建手机页面失败：\n${built.stdout}\n`)
    process.exit(1)
  }
  process.stdout.write(`构建页面用了 ${((performance.now() - began) / 1000).toFixed(1)} 秒\n`)
}
