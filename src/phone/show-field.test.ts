import { showField } from './show-field'

test('a field that Taro has not drawn yet gets the focus as soon as it is', async () => {
  process.env.TARO_ENV = 'h5'
  const field = document.createElement('div')
  field.id = 'field-name'
  field.scrollIntoView = jest.fn()
  let isDrawn = false
  field.focus = jest.fn(() => {
    if (!isDrawn) throw new TypeError("Cannot read properties of undefined (reading 'focus')")
  })
  document.body.append(field)
  requestAnimationFrame(() => {
    isDrawn = true
  })
  showField('name')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(field.focus).toHaveReturnedTimes(1)
})

test('of two screens that lie over one another the upper one is meant', async () => {
  process.env.TARO_ENV = 'h5'
  const fields = ['below', 'above'].map(() => {
    const field = document.createElement('div')
    field.id = 'field-twice'
    field.scrollIntoView = jest.fn()
    document.body.append(field)
    return field
  })
  showField('twice')
  expect(fields.map((field) => jest.mocked(field.scrollIntoView).mock.calls.length)).toEqual([0, 1])
})
