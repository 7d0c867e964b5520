import { Text } from '@tarojs/components'
import './SafeText.scss'

interface SafeTextProps {
  children: string
  kind?: 'body' | 'note' | 'section' | 'title' | 'figure'
}

/** Text from the server: shown as text only, line breaks kept, long words broken, to be selected and copied. */
export function SafeText({ children, kind = 'body' }: SafeTextProps) {
  return (
    <Text className={`safe-text safe-text--${kind}`} userSelect>
      {children}
    </Text>
  )
}
