import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { posterAddress, posterPageAddress } from '#api/membership'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { QrImage } from '#components/QrImage'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { openPdf, openPicture } from '#phone/open-file'
import './CodeSheet.scss'
import type { DeskCode } from './desk-code'
import { ReplaceCode } from './ReplaceCode'

interface CodeSheetProps {
  code: DeskCode
  /** It has just taken the place of another. */
  isNew: boolean
  /** Hears the new code. */
  onReplaced: (code: string) => void
}

/** One code to show, send, print or replace. */
export function CodeSheet({ code, isNew, onReplaced }: CodeSheetProps) {
  const [isReplacing, setIsReplacing] = useState(false)
  const openPage = async () => {
    if (await openPdf(posterPageAddress(code.code))) return
    void Taro.showToast({ title: '没能打开，请检查网络后再试', icon: 'none' })
  }
  if (code.status === 'revoked') return <RevokedCode code={code} />
  if (isReplacing) {
    const finish = (next: string) => {
      setIsReplacing(false)
      onReplaced(next)
    }
    return <ReplaceCode code={code} onDone={finish} onBack={() => setIsReplacing(false)} />
  }
  return (
    <View className="code-sheet">
      <Stack>
        <SafeText kind="section">{code.unionName}</SafeText>
        {isNew && (
          <Notice tone="done" title="新码已启用">
            旧码、旧海报和旧链接不能再用来入会，请换成这一个。
          </Notice>
        )}
        <QrImage png={code.qrPng} label={`${code.unionName}的入会码`} />
        <Button label="复制入会链接" onClick={() => void Taro.setClipboardData({ data: code.link })} />
        <Stack direction="row" gap="tight">
          <Button kind="quiet" label="海报图片" onClick={() => openPicture(posterAddress(code.code))} />
          <Button kind="quiet" label="海报 PDF" onClick={() => void openPage()} />
        </Stack>
        <Button kind="plain" label="停用并换新码" onClick={() => setIsReplacing(true)} />
      </Stack>
    </View>
  )
}

function RevokedCode({ code: { unionName, joined } }: { code: DeskCode }) {
  return (
    <View className="code-sheet">
      <Stack>
        <SafeText kind="section">{unionName}</SafeText>
        <Notice tone="quiet" title="这个入会码已停用">
          {`扫它或打开它的链接都不能再入会。已经通过它入会的 ${joined} 人不受影响。请用「正在使用」里的新码。`}
        </Notice>
      </Stack>
    </View>
  )
}
