import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import './WordChips.scss'

/** Words to search for by a tap. */
export function WordChips({ words, onPick }: { words: readonly string[]; onPick: (word: string) => void }) {
  return (
    <View className="word-chips">
      {words.map((word) => (
        <View
          key={word}
          className="word-chips__one"
          hoverClass="word-chips__one--pressed"
          {...aria({ role: 'button', label: `搜索 ${word}` })}
          onClick={() => onPick(word)}
        >
          <Text>{word}</Text>
        </View>
      ))}
    </View>
  )
}
