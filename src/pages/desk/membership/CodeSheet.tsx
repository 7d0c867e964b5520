import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { posterAddress, posterPageAddress } from '#api/membership'
import { Button } from '#components/Button'
import { QrImage } from '#components/QrImage'
import { SafeText } from '#components/SafeText'
import { Stack } from '#components/Stack'
import { openPdf, openPicture } from '#phone/open-file'
import './CodeSheet.scss'
import type { DeskCode } from './desk-code'
import { ReplaceCode } from './ReplaceCode'

interface CodeSheetProps {
  code: DeskCode
  /** Hears the new code. */
  onReplaced: (code: string) => void
}

/** One code to show, send, print or replace. */
export function CodeSheet({ code, onReplaced }: CodeSheetProps) {
  const [isReplacing, setIsReplacing] = useState(false)
  const openPage = async () => {
    if (await openPdf(posterPageAddress(code.code))) return
    void Taro.showToast({ title: '没能打开，请检查网络后再试', icon: 'none' })
  }
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
