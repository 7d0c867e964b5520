import { useDemoClock, useSamplePeople } from '#api/demo'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { DemoClock } from './DemoClock'
import { SamplePeople } from './SamplePeople'
import { SentSms } from './SentSms'

/** For trying out: sample people, the demo's own clock, and what would have been sent. Absent in production. */
export default function DemoPage() {
  const people = useSamplePeople()
  const clock = useDemoClock()
  if (people.state === 'error' && people.error.code === 'not_found') {
    return (
      <Page title="演示">
        <Empty icon="info" title="这里不是演示环境" text="正式运行时没有样例人物和演示时钟。" />
      </Page>
    )
  }
  return (
    <Page title="演示">
      <Section title="演示时钟">
        <Shown query={clock}>{({ now }) => <DemoClock now={now} />}</Shown>
      </Section>
      <Section title="换一个样例身份">
        <Shown query={people}>{(answer) => <SamplePeople people={answer.people} />}</Shown>
      </Section>
      <Section title="发出的短信">
        <SentSms />
      </Section>
    </Page>
  )
}
