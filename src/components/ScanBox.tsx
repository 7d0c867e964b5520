import { useEffect, useRef, useState } from 'react'
import { scan } from '#phone/scan'
import { Button } from './Button'
import { LabelledInput } from './form/LabelledInput'
import { Stack } from './Stack'

interface ScanBoxProps {
  /** What can be typed instead of scanned. */
  label: string
  help?: string
  placeholder?: string
  /** The button for what was typed: 核验, 领取. */
  action: string
  /** What stands in the box at first. */
  typed?: string
  /** What is wrong with what was scanned or typed. */
  problem?: string | null
  isBusy?: boolean
  /** Opens WeChat's camera without another tap. */
  isEager?: boolean
  /** Says whether it was taken: what was typed and is no use stays in the box, to be mended. */
  onText: (text: string) => boolean
  /** Something else is scanned or typed: what the last one came to is over. */
  onAnew: () => void
}

const noCode = '照片里没有找到二维码。请对准、拍清楚一点，或在下面直接输入。'
const isWechat = process.env.TARO_ENV === 'weapp'

/** Reads a code: WeChat's camera there, a photo in a browser, and typing everywhere. */
export function ScanBox(props: ScanBoxProps) {
  const { label, help, placeholder, action, problem, isBusy } = props
  const { text, isReading, isUnread, look, type, take } = useReading(props)
  const enter = () => {
    if (text.trim() !== '') take(text.trim())
  }
  return (
    <Stack>
      <Button
        label={isWechat ? '扫一扫' : '拍照或选图识别'}
        kind={isWechat ? 'main' : 'quiet'}
        isBusy={isReading}
        onClick={() => void look()}
      />
      <LabelledInput
        label={label}
        {...(help !== undefined && { help })}
        {...(placeholder !== undefined && { placeholder })}
        text={text}
        problem={isUnread ? noCode : (problem ?? null)}
        maxLength={400}
        onText={type}
        onEnter={enter}
      />
      <Button
        label={action}
        kind={isWechat ? 'quiet' : 'main'}
        isBusy={isBusy ?? false}
        isDisabled={text.trim() === ''}
        onClick={enter}
      />
    </Stack>
  )
}

function useReading({ typed = '', isEager = false, onText, onAnew }: ScanBoxProps) {
  const [text, setText] = useState(typed)
  const [isReading, setIsReading] = useState(false)
  const [isUnread, setIsUnread] = useState(false)
  const begin = () => {
    setIsUnread(false)
    onAnew()
  }
  const take = (found: string) => {
    if (onText(found)) setText('')
  }
  const type = (next: string) => {
    begin()
    setText(next)
  }
  const look = async () => {
    setIsReading(true)
    const seen = await scan()
    setIsReading(false)
    if (seen.kind === 'turned_back') return
    begin()
    if (seen.kind === 'nothing') setIsUnread(true)
    if (seen.kind === 'found') take(seen.text)
  }
  const first = useRef(look)
  useEffect(() => {
    if (isEager && isWechat) void first.current()
  }, [isEager])
  return { text, isReading, isUnread, look, type, take }
}
