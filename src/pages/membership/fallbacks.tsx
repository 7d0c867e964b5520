import { useFallbacks } from '#api/membership'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { CityChooser } from '#components/CityChooser'
import { CityFirst } from '#components/CityFirst'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Page } from '#components/Page'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { useCity } from '#phone/city'
import { go } from '#phone/navigation'

/** The unions of where one lives, for people whose employer has none. */
export default function FallbacksPage() {
  const { city } = useCity()
  const query = useFallbacks(city?.code ?? null)
  return (
    <Page title="居住地工会">
      <CityFirst>
        {({ name }) => (
          <Stack>
            <SafeText kind="note">
              没有单位、单位没有工会，或者同时做几份工，都可以加入住的地方的工会。服务一样，以后换了单位可以转会。
            </SafeText>
            <CityChooser />
            <Section title={`您住在${name}哪里`}>
              <Shown
                query={query}
                isEmpty={({ items }) => items.length === 0}
                empty={
                  <Empty
                    icon="map-pin"
                    title="这里还没有开通"
                    text="可以换一个城市看看，或拨打 12351 问问附近的工会。"
                  />
                }
              >
                {({ items }) => (
                  <Card kind="list">
                    {items.map((item) => (
                      <ListRow
                        key={item.joinCode}
                        icon="map-pin"
                        title={item.area}
                        note={item.unionName}
                        onClick={() => go('membership/union', { code: item.joinCode })}
                      />
                    ))}
                  </Card>
                )}
              </Shown>
            </Section>
            <Button kind="quiet" label="我有入会码" onClick={() => go('membership/union')} />
          </Stack>
        )}
      </CityFirst>
    </Page>
  )
}
