import { Image, View } from '@tarojs/components'
import { wholeAddress } from '#api/request'
import { aria } from '#phone/aria'
import './CoverImage.scss'

interface CoverImageProps {
  url: string
  size?: 'wide' | 'thumb'
}

/** An article's drawn cover; decoration, so it has no words of its own. */
export function CoverImage({ url, size = 'wide' }: CoverImageProps) {
  return (
    <View className={`cover cover--${size}`} {...aria({ isHidden: true })}>
      <Image className="cover__picture" src={wholeAddress(url)} mode="aspectFill" lazyLoad />
    </View>
  )
}
