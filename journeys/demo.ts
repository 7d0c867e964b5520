import type { Person } from './person'
import { readPrepared } from './prepared'

// What only the demo can do for a journey: be somebody of the sample, read a sent SMS, move the clock.

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${readPrepared().serverUrl}/api/demo/${path}`, {
    ...(body && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Picks a sample person on the demo's page; afterwards their first screen is open. */
export async function becomes(who: Person, city: string, name: string): Promise<void> {
  await who.open('/pages/session/demo')
  await who.tap(city)
  await who.tap(name)
  await who.dontSee('换一个样例身份')
}

/** The newest six-digit code sent to a phone number. */
export async function codeSentTo(phone: string): Promise<string> {
  const { items } = await ask<{ items: { phone: string; text: string }[] }>('sms')
  const sms = items.find((item) => item.phone === phone)
  return /\d{6}/.exec(sms?.text ?? '')?.[0] ?? ''
}

/** The demo's own time. */
export async function demoNow(): Promise<Date> {
  const { now } = await ask<{ now: string }>('clock')
  return new Date(now)
}

export async function moveClockTo(instant: Date): Promise<void> {
  await ask('clock', { kind: 'to', instant: instant.toISOString() })
}

/** Lives through the publicity that ends next; what is due then follows at once. */
export async function moveClockPastPublicity(): Promise<void> {
  await ask('clock', { kind: 'end_of_publicity' })
}
