import { Text, View } from '@tarojs/components'
import { aria } from '#phone/aria'
import { go } from '#phone/navigation'
import { Icon } from './Icon'
import './SearchEntry.scss'

/** Looks like a search field; opens the search page. */
export function SearchEntry() {
  return (
    <View
      className="search-entry"
      hoverClass="search-entry--pressed"
      {...aria({ role: 'button' })}
      onClick={() => go('content/search')}
    >
      <Icon name="search" />
      <Text className="search-entry__hint">搜服务、公告</Text>
    </View>
  )
}
