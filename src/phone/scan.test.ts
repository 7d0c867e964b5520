import { joinCodeIn } from './scan'

const code = '0trBlH0VhBeQh7dr4b_mld'

test.each([
  ['the printed link', `https://union.example/j/${code}`],
  ['the printed link with spaces around it', ` https://union.example/j/${code}?from=poster `],
  ["the page's own address in a browser", `https://union.example/#/pages/membership/union?code=${code}`],
  ['the path of a mini-program code', `pages/membership/union?scene=j${code}`],
  ['a scene', `j${code}`],
  ['the bare code', code],
])('a join code is found in %s', (_, text) => {
  expect(joinCodeIn(text)).toBe(code)
})

test.each(['', '你好', 'https://shop.example/j/', 'ABCD2345', `https://shop.example/x/${code}`])(
  'something else on a wall (%p) is not taken for a join code',
  (text) => {
    expect(joinCodeIn(text)).toBeNull()
  },
)
