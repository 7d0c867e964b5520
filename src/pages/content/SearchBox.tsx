import { Input, View } from '@tarojs/components'
import { Button } from '#components/Button'
import { Icon } from '#components/Icon'
import { ariaOfField } from '#phone/aria'
import './SearchBox.scss'

interface SearchBoxProps {
  text: string
  onText: (text: string) => void
  onSearch: () => void
}

export function SearchBox({ text, onText, onSearch }: SearchBoxProps) {
  return (
    <View className="search-box">
      <View className="search-box__field">
        <Icon name="search" />
        <Input
          className="search-box__input"
          placeholderClass="search-box__hint"
          value={text}
          placeholder="想办什么，用几个字说"
          confirmType="search"
          maxlength={60}
          focus={text === ''}
          {...ariaOfField('搜索服务和文章')}
          onInput={(event) => onText(event.detail.value)}
          onConfirm={onSearch}
        />
      </View>
      <View className="search-box__action">
        <Button label="搜索" isDisabled={text.trim() === ''} onClick={onSearch} />
      </View>
    </View>
  )
}
