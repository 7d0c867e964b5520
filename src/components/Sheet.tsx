import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AtFloatLayout } from 'taro-ui'
import './Sheet.scss'

interface SheetProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A sheet from below with one choice in it; what is in it exists only while it is open. */
export function Sheet({ title, isOpen, onClose, children }: SheetProps) {
  return (
    <AtFloatLayout isOpened={isOpen} title={title} onClose={onClose} className="sheet">
      {isOpen && <View className="sheet__body">{children}</View>}
    </AtFloatLayout>
  )
}
