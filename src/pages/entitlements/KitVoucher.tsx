import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Notice } from '#components/Notice'
import { SafeText } from '#components/SafeText'
import { Section } from '#components/Section'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { dayLabel, instantLabel } from '#contract/day'
import { type Entitlement, entitlementMachine } from '#contract/entitlements'
import { VoucherCode } from './VoucherCode'
import './KitVoucher.scss'

/** A kit: the code while it can still be collected, then where, until when, and what is in it. */
export function KitVoucher({ entitlement }: { entitlement: Entitlement }) {
  const { status, code, qrPng, contents, place, redeemedAt } = entitlement
  return (
    <Stack>
      <Card>
        <View className="voucher">
          <StatusTag of="entitlement" status={status} />
          {code !== null && qrPng !== null ? (
            <VoucherCode code={code} qrPng={qrPng} />
          ) : (
            <SafeText>{entitlementMachine.statuses[status].meaning}</SafeText>
          )}
          <SafeText kind="note">{validity(entitlement)}</SafeText>
        </View>
      </Card>
      {status === 'issued' && (
        <Notice tone="info">到驿站把这一页给工作人员看，只能领一次。码不要发给别人。</Notice>
      )}
      {redeemedAt !== null && <SafeText kind="note">{`${instantLabel(new Date(redeemedAt))}领取`}</SafeText>}
      {place !== null && <PickUpPlace place={place} />}
      <Section title="里面有什么">
        <Card>
          <Stack gap="tight">
            {contents.map((line) => (
              <SafeText key={line}>{line}</SafeText>
            ))}
          </Stack>
        </Card>
      </Section>
    </Stack>
  )
}

function validity({ status, validUntil }: Entitlement): string {
  if (validUntil === null) return ''
  return status === 'issued' ? `有效到${dayLabel(validUntil)}当天` : `有效期到${dayLabel(validUntil)}`
}

function PickUpPlace({ place }: { place: NonNullable<Entitlement['place']> }) {
  const { phone } = place
  return (
    <Section title="到哪里领">
      <Card kind="list">
        <ListRow icon="map-pin" title={place.name} note={place.address} />
        <ListRow icon="clock" title={place.hours} note="开放时间" />
        {phone !== null && (
          <ListRow
            icon="phone"
            title={phone}
            note="出发前可以先问"
            onClick={() => void Taro.makePhoneCall({ phoneNumber: phone })}
          />
        )}
      </Card>
    </Section>
  )
}
