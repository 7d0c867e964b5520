import { openTestDatabase } from '#server/testing/database'
import { openWorld } from '#server/testing/world'
import { refuseSamples } from './refuse-samples'

test('production does not start on a database that was a demo', async () => {
  const world = await openWorld({ cityCodes: ['jingxi'] })
  await expect(refuseSamples(world.deps.db)).rejects.toThrow('sample people')
  await world.close()
})

test('production starts on an empty database', async () => {
  const opened = await openTestDatabase()
  await expect(refuseSamples(opened.db)).resolves.toBeUndefined()
  await opened.close()
})
