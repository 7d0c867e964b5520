import { Text, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import type { Problems } from '#contract/form'
import { aria } from '#phone/aria'
import { showElement, showField } from '#phone/show-field'
import { Icon } from './Icon'
import './ErrorSummary.scss'

const summaryId = 'error-summary'

interface ErrorSummaryProps {
  problems: Problems
  /** Brings the reader to a field; the form's own fields by default. */
  onPick?: (code: string) => void
}

/** All problems on top, in the same words as beside the fields; each line leads to its field. */
export function ErrorSummary({ problems, onPick = showField }: ErrorSummaryProps) {
  const codes = Object.keys(problems)
  const found = codes.join(' ')
  const known = useRef<string[]>([])
  useEffect(() => {
    const now = found.split(' ').filter(Boolean)
    // One that is mended takes nobody away from where they type.
    if (now.some((code) => !known.current.includes(code))) showElement(summaryId)
    known.current = now
  }, [found])
  if (codes.length === 0) return null
  return (
    <View id={summaryId} className="error-summary" tabIndex={-1} {...aria({ role: 'alert' })}>
      <View className="error-summary__head">
        <Icon name="circle-alert" />
        <Text className="error-summary__title">有 {codes.length} 处需要修改</Text>
      </View>
      {codes.map((code) => (
        <View
          key={code}
          className="error-summary__line"
          hoverClass="error-summary__line--pressed"
          {...aria({ role: 'link', label: problems[code] ?? '' })}
          onClick={() => onPick(code)}
        >
          <Text>{problems[code]}</Text>
        </View>
      ))}
    </View>
  )
}
