import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { Page } from '#components/Page'
import { ScanBox } from '#components/ScanBox'
import { Stack } from '#components/Stack'
import { VerifyOne } from './VerifyOne'

/** Checks the code that a member holds up. */
export default function DeskMembershipScanPage() {
  const [shown, setShown] = useState<{ code: string; number: number } | null>(null)
  const count = useRef(0)
  const take = (code: string) => {
    count.current += 1
    setShown({ code, number: count.current })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    return true
  }
  return (
    <Page title="核验会员">
      <Stack>
        {shown && <VerifyOne key={shown.number} code={shown.code} />}
        <ScanBox
          label="会员码"
          help="请对方打开「会员卡」，扫上面的二维码；每个码 60 秒内有效，您只能核验一次"
          action="核验"
          onText={take}
          onAnew={() => setShown(null)}
        />
      </Stack>
    </Page>
  )
}
