import { View } from '@tarojs/components'
import { ArticleRows } from '#components/ArticleRows'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { ServiceRow } from '#components/ServiceRow'
import type { Home } from '#contract/home'
import { dial } from '#phone/dial'
import { go } from '#phone/navigation'
import { LifeEventGrid } from './LifeEventGrid'
import { NeedsYou } from './NeedsYou'
import { Stories } from './Stories'

// Open now: a handful; the rest is one tab away.
const mostOpen = 4

/** The first screen from top to bottom, in the order of the look. */
export function HomeContent({ home }: { home: Home }) {
  const open = home.services.filter((service) => service.isOpen && service.lifeEvent !== 'membership')
  return (
    <View>
      <NeedsYou home={home} />
      <LifeEventGrid services={home.services} isMember={home.isMember} />
      {open.length > 0 && (
        <Section title="现在可办" more={{ label: '全部服务', onClick: () => go('services/index') }}>
          <Card kind="list">
            {open.slice(0, mostOpen).map((service) => (
              <ServiceRow key={service.code} service={service} note="gain" />
            ))}
          </Card>
        </Section>
      )}
      {home.announcements.length > 0 && (
        <Section
          title="公告"
          more={{ label: '更多', onClick: () => go('content/list', { kind: 'announcement' }) }}
        >
          <ArticleRows articles={home.announcements} />
        </Section>
      )}
      {home.stories.length > 0 && (
        <Section
          title="劳模故事"
          more={{ label: '更多', onClick: () => go('content/list', { kind: 'story' }) }}
        >
          <Stories articles={home.stories} />
        </Section>
      )}
      <Section title="有事找工会">
        <Card kind="list">
          <ListRow
            icon="phone"
            title={`拨打 ${home.city.hotline}`}
            note={`${home.city.unionName}职工服务热线`}
            onClick={() => dial(home.city.hotline)}
          />
        </Card>
      </Section>
    </View>
  )
}
