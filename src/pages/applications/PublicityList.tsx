import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import type { applications } from '#contract/applications'
import { dayLabel } from '#contract/day'
import type { ResponseOf } from '#contract/endpoint'
import { moneyLabel } from '#contract/money'
import { referenceLabel } from '#phone/format'

type List = ResponseOf<typeof applications.publicity>['lists'][number]

/** One programme's list: masked names, told apart by union and number. */
export function PublicityList({ list }: { list: List }) {
  return (
    <Section title={list.title}>
      <Stack>
        <Card kind="list">
          {list.rows.map((row) => (
            <ListRow
              key={row.reference}
              title={row.maskedName ?? referenceLabel(row.reference)}
              note={noteOf(row)}
              {...(row.amountFen !== null && { extra: moneyLabel(row.amountFen) })}
            />
          ))}
        </Card>
        <SafeText kind="note">{list.contact}</SafeText>
      </Stack>
    </Section>
  )
}

function noteOf({ unionName, maskedName, reference, until }: List['rows'][number]): string {
  const number = maskedName === null ? null : `编号 ${referenceLabel(reference)}`
  const lines = [unionName, number, `公示到${dayLabel(until)}`]
  return lines.filter((line) => line !== null).join('，')
}
