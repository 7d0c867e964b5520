import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Sheet } from '#components/Sheet'
import { Stack } from '#components/Stack'
import './DecisionSheet.scss'

interface DecisionSheetProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** Room for a decision that needs more than a yes. */
export function DecisionSheet({ children, ...sheet }: DecisionSheetProps) {
  return (
    <Sheet {...sheet}>
      <View className="decision-sheet">
        <Stack>{children}</Stack>
      </View>
    </Sheet>
  )
}
