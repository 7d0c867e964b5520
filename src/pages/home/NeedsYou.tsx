import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import type { Home } from '#contract/home'
import { aria } from '#phone/aria'
import { go, openSubject } from '#phone/navigation'

/** The one thing that needs this person now, or for a newcomer the way in; nothing for a member at rest. */
export function NeedsYou({ home }: { home: Home }) {
  const { attention } = home
  if (attention !== null) {
    return (
      <View
        className="needs-you"
        hoverClass="needs-you--pressed"
        {...aria({ role: 'button' })}
        onClick={() => openSubject(attention.subject)}
      >
        <View className="needs-you__words">
          <Text className="needs-you__title">{attention.title}</Text>
          <Text className="needs-you__text">{attention.text}</Text>
        </View>
        <View className="needs-you__action">
          <Text>{attention.action}</Text>
          <Icon name="chevron-right" size="small" />
        </View>
      </View>
    )
  }
  return home.isMember ? null : <WayIn unionName={home.city.unionName} />
}

function WayIn({ unionName }: { unionName: string }) {
  return (
    <View className="way-in">
      <View
        className="way-in__scan"
        hoverClass="way-in__scan--pressed"
        {...aria({ role: 'button' })}
        onClick={() => go('membership/union')}
      >
        <View className="way-in__words">
          <Text className="way-in__title">扫码入会</Text>
          <Text className="way-in__text">扫工会海报上的码，三屏填完</Text>
          <Text className="way-in__text">{unionName}</Text>
        </View>
        <Icon name="scan-line" size="drawing" />
      </View>
      <View
        className="way-in__other"
        hoverClass="way-in__other--pressed"
        {...aria({ role: 'link' })}
        onClick={() => go('membership/fallbacks')}
      >
        <Text>没有单位？从居住地的工会加入</Text>
        <Icon name="chevron-right" size="small" />
      </View>
    </View>
  )
}
