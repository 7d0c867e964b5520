import { everybodyLeaves } from './person'
import { putPhonesAway } from './phone'

afterEach(async () => {
  expect(await everybodyLeaves()).toEqual([])
})

afterAll(putPhonesAway)
