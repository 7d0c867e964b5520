import { startIdentityStandIn } from './identity/stand-in'
import { startSmsStandIn } from './sms/stand-in'

test.each([
  ['SMS gateway', () => startSmsStandIn(() => new Date(0))],
  ['identity service', startIdentityStandIn],
])('the stand-in of the %s refuses what is no JSON or says nothing, and lives on', async (_, start) => {
  const { url, close } = await start()
  for (const body of ['{"phone":', '', 'null', '[]', '{}'])
    expect((await fetch(url, { method: 'POST', body })).status).toBe(400)
  await close()
})
