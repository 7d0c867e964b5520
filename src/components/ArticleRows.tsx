import type { ArticleRow } from '#contract/content'
import { dayLabel } from '#contract/day'
import { openArticle } from '#phone/navigation'
import { Card } from './Card'
import { ListRow } from './ListRow'

/** Announcements in a list: title and day. */
export function ArticleRows({ articles }: { articles: readonly ArticleRow[] }) {
  return (
    <Card kind="list">
      {articles.map((article) => (
        <ListRow
          key={article.id}
          title={article.title}
          note={dayLabel(article.day)}
          onClick={() => openArticle(article)}
        />
      ))}
    </Card>
  )
}
