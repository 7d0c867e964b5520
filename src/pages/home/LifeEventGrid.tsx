import { Text, View } from '@tarojs/components'
import { Icon } from '#components/Icon'
import { Section } from '#components/Section'
import { type LifeEvent, lifeEvents } from '#contract/catalogue'
import type { ServiceRow } from '#contract/home'
import { aria } from '#phone/aria'
import { lifeEventIcons } from '#phone/life-event-icons'
import { go, openService } from '#phone/navigation'

interface LifeEventGridProps {
  services: ServiceRow[]
  isMember: boolean
}

/** The services by life event; only those in which something can be done. */
export function LifeEventGrid({ services, isMember }: LifeEventGridProps) {
  const inEvent = (code: LifeEvent) => services.filter((service) => service.lifeEvent === code)
  const offered = lifeEvents.filter(({ code }) => inEvent(code).length > 0)
  const open = (code: LifeEvent) => {
    const [only, another] = inEvent(code)
    if (code === 'membership' && isMember) go('membership/card')
    else if (only && !another) openService(only)
    else go('services/index')
  }
  if (offered.length === 0) return null
  return (
    <Section title="办事">
      <View className="life-events">
        {offered.map(({ code, title }) => (
          <View
            key={code}
            className="life-events__one"
            hoverClass="life-events__one--pressed"
            {...aria({ role: 'button' })}
            onClick={() => open(code)}
          >
            <View className="life-events__sign">
              <Icon name={lifeEventIcons[code]} size="large" />
            </View>
            <Text className="life-events__title">{title}</Text>
          </View>
        ))}
      </View>
    </Section>
  )
}
