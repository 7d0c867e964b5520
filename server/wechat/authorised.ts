import type { Answer, Ask } from './request'
import type { TokenSource } from './token'

/** Posts with the shared access token. */
export type Post = (path: string, body: unknown) => Promise<Answer>

/** 40001: not the current token; 42001: expired. */
const tokenRefused = [40001, 42001]

/** A token that WeChat refuses is fetched anew once, in normal mode, and the call repeated once. */
export function authorisedPost(ask: Ask, tokens: TokenSource): Post {
  return async (path, body) => {
    const first = await tokens.current()
    if (!first.ok) return first.answer
    const answer = await post(ask, path, body, first.token.value)
    if (answer.kind !== 'refused' || !tokenRefused.includes(answer.errcode)) return answer
    await tokens.drop(first.token)
    const second = await tokens.current()
    return second.ok ? post(ask, path, body, second.token.value) : second.answer
  }
}

function post(ask: Ask, path: string, body: unknown, token: string): Promise<Answer> {
  return ask({ method: 'POST', path, query: { access_token: token }, body })
}
