import { Text, View } from '@tarojs/components'
import { Card } from '#components/Card'
import { CoverImage } from '#components/CoverImage'
import type { ArticleRow } from '#contract/content'
import { dayLabel } from '#contract/day'
import { aria } from '#phone/aria'
import { openArticle } from '#phone/navigation'
import './ArticleCards.scss'

/** Articles below each other: title, what it says, the day, and the drawn cover. */
export function ArticleCards({ articles }: { articles: readonly ArticleRow[] }) {
  return (
    <Card kind="list">
      {articles.map((article) => (
        <View
          key={article.id}
          className="article-row"
          hoverClass="article-row--pressed"
          {...aria({ role: 'link' })}
          onClick={() => openArticle(article)}
        >
          <View className="article-row__words">
            <Text className="article-row__title">{article.title}</Text>
            <Text className="article-row__summary">{article.summary}</Text>
            <Text className="article-row__day">{`${article.day.slice(0, 4)}年${dayLabel(article.day)}`}</Text>
          </View>
          <CoverImage url={article.coverUrl} size="thumb" />
        </View>
      ))}
    </Card>
  )
}
