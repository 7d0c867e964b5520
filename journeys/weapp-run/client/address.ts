export interface Address {
  path: string
  query: Record<string, string>
}

/** A page's address as WeChat reads it: the query's values stay encoded. */
export function readAddress(url: string): Address {
  const [path = '', search = ''] = url.split('?')
  const pairs = search.split('&').filter((pair) => pair !== '')
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...rest] = pair.split('=')
      return [name, rest.join('=')]
    }),
  )
  return { path: path.replace(/^\/+/, ''), query }
}
