import { Text, View } from '@tarojs/components'
import { Card } from '#components/Card'
import { Icon } from '#components/Icon'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { Tag } from '#components/Tag'
import type { Landing } from '#contract/membership'
import { go } from '#phone/navigation'
import { Standing } from './Standing'
import './UnionView.scss'

/** Who the union is, what membership brings, and how one stands to it. */
export function UnionView({ landing }: { landing: Landing }) {
  const { union, benefits } = landing
  const above = union.path.slice(0, -1)
  return (
    <Stack>
      <Standing landing={landing} />
      <View className="union">
        <View className="union__sign">
          <Icon name="users" size="large" />
        </View>
        <SafeText kind="title">{union.name}</SafeText>
        {above.length > 0 && <SafeText kind="note">{above.join(' › ')}</SafeText>}
        {union.isSample && (
          <View className="union__sample">
            <Tag tone="quiet" sign="info" label="样例：演示用的工会" />
          </View>
        )}
      </View>
      <Section title="成为会员以后">
        <Card>
          <Stack>
            {benefits.map((benefit) => (
              <View key={benefit.title} className="union__benefit">
                <View className="union__check">
                  <Icon name="circle-check" />
                </View>
                <View className="union__words">
                  <Text className="union__gain">{benefit.title}</Text>
                  <SafeText kind="note">{benefit.text}</SafeText>
                </View>
              </View>
            ))}
          </Stack>
        </Card>
      </Section>
      <SafeText kind="note">入会凭自愿，不收费，三屏填完。需要手机号、姓名、身份证号和职业。</SafeText>
      <Card kind="list">
        <ListRow
          icon="map-pin"
          title="不在这个单位？"
          note="没有单位，可以加入居住地的工会"
          onClick={() => go('membership/fallbacks')}
        />
      </Card>
    </Stack>
  )
}
