import { useSentSms } from '#api/demo'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Shown } from '#components/Shown'
import { instantLabel } from '#contract/day'

/** What the SMS stand-in was asked to send; here one reads the sign-in code. */
export function SentSms() {
  return (
    <Shown
      query={useSentSms()}
      isEmpty={({ items }) => items.length === 0}
      empty={<Empty icon="smartphone" title="还没有短信" text="获取验证码后，短信内容会显示在这里。" />}
    >
      {({ items }) => (
        <Card kind="list">
          {items.map((sms) => (
            <ListRow
              key={`${sms.at}${sms.phone}${sms.text}`}
              title={sms.text}
              note={`${sms.phone}  ${instantLabel(new Date(sms.at))}`}
            />
          ))}
        </Card>
      )}
    </Shown>
  )
}
