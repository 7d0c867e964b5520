import { View } from '@tarojs/components'
import { useCities } from '#api/home'
import { useCity } from '#phone/city'
import { Icon } from './Icon'
import { ListRow } from './ListRow'
import { Shown } from './Shown'
import './CityPicker.scss'

/** The cities that are served; choosing one is kept on this phone. */
export function CityPicker({ onChosen }: { onChosen?: () => void }) {
  const cities = useCities()
  const { city, choose } = useCity()
  return (
    <Shown query={cities}>
      {({ items }) => (
        <View className="city-picker">
          {items.map((item) => (
            <ListRow
              key={item.code}
              icon="map-pin"
              title={item.name}
              note={item.province}
              {...(item.code === city?.code && { extra: <Icon name="check" /> })}
              onClick={() => {
                choose(item)
                onChosen?.()
              }}
            />
          ))}
        </View>
      )}
    </Shown>
  )
}
