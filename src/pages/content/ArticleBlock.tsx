import { Text, View } from '@tarojs/components'
import type { Article } from '#contract/content'
import { aria } from '#phone/aria'

export function ArticleBlock({ block }: { block: Article['blocks'][number] }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Text className="article__heading" {...aria({ role: 'heading', level: 2 })}>
          {block.texts[0]}
        </Text>
      )
    case 'paragraph':
      return (
        <Text className="article__paragraph" userSelect>
          {block.texts[0]}
        </Text>
      )
    case 'list':
      return (
        <View className="article__list">
          {block.texts.map((text) => (
            <View key={text} className="article__item">
              <View className="article__dot" aria-hidden="true" />
              <Text className="article__item-text" userSelect>
                {text}
              </Text>
            </View>
          ))}
        </View>
      )
  }
}
