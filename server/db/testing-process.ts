import { setTimeout as pause } from 'node:timers/promises'
import { lockDirectory } from './directory-lock'

interface Wish {
  /** One after another, each at its own instant, the same for every starter. */
  rounds: { directory: string; at: number }[]
}

// One of the starters of directory-lock.test.ts: says which directories it got, and holds them until it is let go.
process.on('message', (wish: Wish) => {
  void takeAll(wish).then((taken) => process.send?.(taken))
})
process.send?.('ready')

async function takeAll({ rounds }: Wish): Promise<string[]> {
  const taken: string[] = []
  for (const { directory, at } of rounds) {
    await pause(Math.max(0, at - Date.now() - 20))
    while (Date.now() < at);
    if (gets(directory)) taken.push(directory)
  }
  return taken
}

function gets(directory: string): boolean {
  try {
    lockDirectory(directory)
    return true
  } catch {
    return false
  }
}
