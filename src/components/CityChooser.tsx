import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '#phone/aria'
import { useCity } from '#phone/city'
import { CityPicker } from './CityPicker'
import { Icon } from './Icon'
import { Sheet } from './Sheet'
import './CityChooser.scss'

/** The city in force, and the way to another. */
export function CityChooser() {
  const { city } = useCity()
  const [isOpen, setIsOpen] = useState(false)
  const name = city?.name ?? '选择城市'
  return (
    <View>
      <View
        className="city-chooser"
        hoverClass="city-chooser--pressed"
        {...aria({ role: 'button', label: `当前城市：${name}，点这里更换` })}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="map-pin" />
        <Text className="city-chooser__name">{name}</Text>
        <Icon name="chevron-down" size="small" />
      </View>
      <Sheet title="选择城市" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <CityPicker onChosen={() => setIsOpen(false)} />
      </Sheet>
    </View>
  )
}
