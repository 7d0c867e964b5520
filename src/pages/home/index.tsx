import { View } from '@tarojs/components'
import { useHome } from '#api/home'
import { Card } from '#components/Card'
import { CityChooser } from '#components/CityChooser'
import { CityPicker } from '#components/CityPicker'
import { Loading } from '#components/Loading'
import { Page } from '#components/Page'
import { SearchEntry } from '#components/SearchEntry'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { useCity } from '#phone/city'
import { useShareCard } from '#phone/share'
import { useUnreadBadge } from '#phone/unread-badge'
import { HomeContent } from './HomeContent'
import './index.scss'

export default function HomePage() {
  useUnreadBadge()
  const { city } = useCity()
  const home = useHome(city?.code ?? null)
  useShareCard('工惠：入会、帮扶、维权，手机上办', 'home/index')
  return (
    <Page title="工惠" isTab>
      <View className="home-top">
        <CityChooser />
        <SearchEntry />
      </View>
      {city === null ? (
        <Section title="您在哪个城市工作？">
          <Card kind="list">
            <CityPicker />
          </Card>
        </Section>
      ) : (
        <Shown query={home} loading={<Loading rows={4} />}>
          {(content) => <HomeContent home={content} />}
        </Shown>
      )}
    </Page>
  )
}
