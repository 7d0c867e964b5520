import { Text, View } from '@tarojs/components'
import { type ReactNode, useEffect, useRef } from 'react'
import { aria } from '#phone/aria'
import { Icon } from './Icon'
import './Sheet.scss'

interface SheetProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A sheet from below with one choice in it; it exists only while it is open. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  useEscape(isOpen, onClose)
  if (!isOpen) return null
  return (
    <View className="sheet" {...aria({ role: 'dialog', label: title })}>
      <View className="sheet__veil" onClick={onClose} />
      <View className="sheet__panel">
        <View className="sheet__head">
          <Text className="sheet__title">{title}</Text>
          <View
            className="sheet__close"
            hoverClass="sheet__close--pressed"
            {...aria({ role: 'button', label: '关闭' })}
            onClick={onClose}
          >
            <Icon name="x" />
          </View>
        </View>
        <View className="sheet__body">{children}</View>
      </View>
    </View>
  )
}

/** A browser's way out of anything that lies above the page. */
function useEscape(isOpen: boolean, onClose: () => void) {
  const latest = useRef(onClose)
  latest.current = onClose
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !isOpen) return
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') latest.current()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [isOpen])
}
