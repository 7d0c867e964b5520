import { Text, View } from '@tarojs/components'
import { CoverImage } from '#components/CoverImage'
import type { ArticleRow } from '#contract/content'
import { aria } from '#phone/aria'
import { openArticle } from '#phone/navigation'

/** Model workers' stories, side by side with their drawn covers. */
export function Stories({ articles }: { articles: ArticleRow[] }) {
  return (
    <View className="stories">
      {articles.slice(0, 2).map((article) => (
        <View
          key={article.id}
          className="stories__one"
          hoverClass="stories__one--pressed"
          {...aria({ role: 'link' })}
          onClick={() => openArticle(article)}
        >
          <CoverImage url={article.coverUrl} />
          <Text className="stories__title">{article.title}</Text>
        </View>
      ))}
    </View>
  )
}
