import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
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
  const [shown, setShown] = useState<{ code: string; number: number } | null>(null)
  const count = useRef(0)
  const take = (code: string) => {
    count.current += 1
    setShown({ code, number: count.current })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    return true
  }
  return (
    <Page title="核销领取码">
      <Stack>
        {shown && <RedeemOne key={shown.number} code={shown.code} />}
        <ScanBox
          label="领取码"
          help="扫不出来时，请对方读出 8 位领取码"
          placeholder="例如 ABCD 2345"
          action="核销"
          onText={take}
          onAnew={() => setShown(null)}
        />
        <Shown query={redemptions}>{(today) => <RedeemedToday today={today} />}</Shown>
      </Stack>
    </Page>
  )
}
