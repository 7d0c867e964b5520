import { Text, View } from '@tarojs/components'
import { CoverImage } from '#components/CoverImage'
import { SafeText } from '#components/SafeText'
import type { Article } from '#contract/content'
import { dayLabel } from '#contract/day'
import { aria } from '#phone/aria'
import { ArticleBlock } from './ArticleBlock'
import './ArticleView.scss'
import { type ReadingSize, readingSizes } from './reading-size'

interface ArticleViewProps {
  article: Article
  size: ReadingSize
  onResize: (size: ReadingSize) => void
}

const letters = { normal: 'A', large: 'A+', largest: 'A++' } as const satisfies Record<ReadingSize, string>
const names = { normal: '标准字号', large: '大字号', largest: '特大字号' } as const satisfies Record<
  ReadingSize,
  string
>

export function ArticleView({ article, size, onResize }: ArticleViewProps) {
  return (
    <View className={`article article--${size}`}>
      <View className="article__cover">
        <CoverImage url={article.coverUrl} />
      </View>
      <SafeText kind="title">{article.title}</SafeText>
      <View className="article__meta">
        <Text className="article__day">{`${article.day.slice(0, 4)}年${dayLabel(article.day)}`}</Text>
        <View className="article__sizes" {...aria({ role: 'radiogroup', label: '字号' })}>
          {readingSizes.map((each) => (
            <View
              key={each}
              className={`article__size ${each === size ? 'article__size--chosen' : ''}`}
              hoverClass="article__size--pressed"
              {...aria({ role: 'radio', label: names[each], isChecked: each === size })}
              onClick={() => onResize(each)}
            >
              <Text>{letters[each]}</Text>
            </View>
          ))}
        </View>
      </View>
      {article.blocks.map((block, index) => (
        // The text of an article never changes its order while it is read.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <ArticleBlock key={index} block={block} />
      ))}
      <View className="article__source">
        <SafeText kind="note">{`来源：${article.source}`}</SafeText>
      </View>
    </View>
  )
}
