import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useRedemptions } from '#api/entitlements'
import { Page } from '#components/Page'
import { ScanBox } from '#components/ScanBox'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { RedeemedToday } from './RedeemedToday'
import { RedeemOne } from './RedeemOne'

/** The station's counter: scan a code, hand over, next one. */
export default function DeskRedeemPage() {
  const redemptions = useRedemptions()
  const [scanned, setScanned] = useState<{ code: string; number: number } | null>(null)
  const take = (code: string) => {
    setScanned({ code, number: (scanned?.number ?? 0) + 1 })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  return (
    <Page title="核销领取码">
      <Stack>
        {scanned && <RedeemOne key={scanned.number} code={scanned.code} />}
        <ScanBox
          label="领取码"
          help="扫不出来时，请对方读出 8 位领取码"
          placeholder="例如 ABCD 2345"
          action="核销"
          onText={take}
        />
        <Shown query={redemptions}>{(today) => <RedeemedToday today={today} />}</Shown>
      </Stack>
    </Page>
  )
}
