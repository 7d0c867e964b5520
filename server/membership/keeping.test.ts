import { keeping } from './keeping'

function drawer() {
  const drawn: string[] = []
  const draw = (key: string) => async () => {
    drawn.push(key)
    return `picture of ${key}`
  }
  return { drawn, draw }
}

test('of more than fit, the one asked for longest ago is made anew', async () => {
  const kept = keeping<string>(2)
  const { drawn, draw } = drawer()
  for (const key of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) await kept(key, draw(key))
  expect(drawn).toEqual(['a', 'b', 'c', 'b'])
})

test('a failure reaches everybody who asked meanwhile, and is forgotten', async () => {
  const kept = keeping<string>(2)
  const fail = () => Promise.reject(new Error('no paper'))
  const { drawn, draw } = drawer()
  const asked = await Promise.allSettled([kept('a', fail), kept('a', draw('a'))])
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await expect(kept('a', draw('a'))).resolves.toBe('picture of a')
  expect(drawn).toEqual(['a'])
})
