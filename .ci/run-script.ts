import { spawn } from 'node:child_process'
import { once } from 'node:events'

interface Options {
  /** Shows what the script prints as it prints it, instead of only after a failure. */
  isLoud: boolean
  env?: Record<string, string>
  flags?: string[]
}

/** Runs one script of package.json and says how long it took. */
export async function runScript(
  script: string,
  { isLoud, env = {}, flags = [] }: Options,
): Promise<{ ok: boolean }> {
  const began = performance.now()
  const child = spawn('npm', ['run', '--silent', script, '--', ...flags], {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    // jest prints its JSON on stdout unless it has a file for it, and everything else on stderr.
    stdio: isLoud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  const printed: string[] = []
  child.stdout?.on('data', (piece: Buffer) => printed.push(piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => printed.push(piece.toString()))
  const [code] = await once(child, 'close')
  const ok = code === 0
  if (!ok) process.stdout.write(printed.join(''))
  console.log(`${ok ? '✓' : '✗'} ${script} (${((performance.now() - began) / 1000).toFixed(0)} s)`)
  return { ok }
}
