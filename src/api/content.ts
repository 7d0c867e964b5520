import { type articleKinds, content } from '#contract/content'
import { useList } from './use-list'
import { useRead } from './use-read'

type ArticleKind = (typeof articleKinds)[number]

export const useArticles = (city: string, kind?: ArticleKind) =>
  useList(content.list, kind === undefined ? { city } : { city, kind })
export const useArticle = (id: string) => useRead(content.one, { params: { id } }, { isReady: id !== '' })
/** Asks only when there are words. */
export const useSearch = (city: string | null, words: string) =>
  useRead(content.search, { query: { city: city ?? '', words } }, { isReady: city !== null && words !== '' })
