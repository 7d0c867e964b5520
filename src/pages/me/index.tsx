import { View } from '@tarojs/components'
import { useSamplePeople } from '#api/demo'
import { useFreshMe } from '#api/session'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Page } from '#components/Page'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { go } from '#phone/navigation'
import { useSession } from '#phone/session'
import { useUnreadBadge } from '#phone/unread-badge'
import { MemberCard } from './MemberCard'
import { Profile } from './Profile'
import { Settings } from './Settings'
import './index.scss'

export default function MePage() {
  const { me, isSignedIn } = useSession()
  useFreshMe()
  useUnreadBadge()
  return (
    <Page title="我的" isTab>
      <Stack>
        <Profile me={me} isSignedIn={isSignedIn} />
        <MemberCard membership={me?.membership ?? null} />
      </Stack>
      <Section title="我的办理">
        <Card kind="list">
          <ListRow icon="clipboard-list" title="我的申请" onClick={() => go('applications/mine')} />
          <ListRow icon="calendar-check" title="我的预约" onClick={() => go('bookings/mine')} />
          <ListRow
            icon="ticket"
            title="我的权益"
            note="领取码、慰问品和补助"
            onClick={() => go('entitlements/mine')}
          />
        </Card>
      </Section>
      {me !== null && me.roles.length > 0 && (
        <Section title="工会工作">
          <Card kind="list">
            <ListRow
              icon="stamp"
              title="办公台"
              note={me.roles.map((held) => held.unionName).join('、')}
              onClick={() => go('desk/index')}
            />
          </Card>
        </Section>
      )}
      <Settings />
      <DemoEntry />
    </Page>
  )
}

/** Where there is a demo, the way into it; nothing in production. */
function DemoEntry() {
  const people = useSamplePeople()
  if (people.state !== 'content') return null
  return (
    <View className="me-demo">
      <Card kind="list">
        <ListRow
          icon="fast-forward"
          title="演示：换身份、拨时钟"
          note="只在演示环境里有"
          onClick={() => go('session/demo')}
        />
      </Card>
    </View>
  )
}
