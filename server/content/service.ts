export { latestArticles } from './list-articles'
export { loadArticles } from './load-articles'
