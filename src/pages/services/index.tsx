import { View } from '@tarojs/components'
import { useHome } from '#api/home'
import { Card } from '#components/Card'
import { CityChooser } from '#components/CityChooser'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Page } from '#components/Page'
import { SearchEntry } from '#components/SearchEntry'
import { Section } from '#components/Section'
import { ServiceRow } from '#components/ServiceRow'
import { Shown } from '#components/Shown'
import { lifeEvents } from '#contract/catalogue'
import type { Home } from '#contract/home'
import { useCity } from '#phone/city'
import { go } from '#phone/navigation'
import { useUnreadBadge } from '#phone/unread-badge'
import './index.scss'

export default function ServicesPage() {
  useUnreadBadge()
  const { city } = useCity()
  const home = useHome(city?.code ?? null)
  return (
    <Page title="服务" isTab>
      <View className="services-top">
        <CityChooser />
        <SearchEntry />
      </View>
      {city === null ? (
        <Empty
          icon="map-pin"
          title="先选城市"
          text="每个城市办的服务不一样。"
          action={{ label: '选择城市', onClick: () => go('home/index') }}
        />
      ) : (
        <Shown
          query={home}
          isEmpty={({ services }) => services.length === 0}
          empty={<Empty title="这里还没有开通服务" text="可以拨打 12351 咨询本地工会。" />}
        >
          {({ services }) => <Groups services={services} />}
        </Shown>
      )}
    </Page>
  )
}

/** By life event, a group without services is not shown; and the lists that everybody may read. */
function Groups({ services }: { services: Home['services'] }) {
  return (
    <View>
      {lifeEvents.map(({ code, title }) => {
        const inGroup = services.filter((service) => service.lifeEvent === code)
        if (inGroup.length === 0) return null
        return (
          <Section key={code} title={title}>
            <Card kind="list">
              {inGroup.map((service) => (
                <ServiceRow key={service.code} service={service} note="summary" />
              ))}
            </Card>
          </Section>
        )
      })}
      <Section title="公开监督">
        <Card kind="list">
          <ListRow
            icon="megaphone"
            title="公示栏"
            note="正在公示的名单，人人可看"
            onClick={() => go('applications/publicity')}
          />
        </Card>
      </Section>
    </View>
  )
}
