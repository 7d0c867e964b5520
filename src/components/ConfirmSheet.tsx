import { View } from '@tarojs/components'
import type { ApiError } from '#api/api-error'
import { Button } from './Button'
import './ConfirmSheet.scss'
import { Refusal } from './Refusal'
import { SafeText } from './SafeText'
import { Sheet } from './Sheet'
import { Stack } from './Stack'

interface ConfirmSheetProps {
  title: string
  /** What follows from it. */
  text: string
  /** Says what happens: 取消预约. */
  action: string
  back?: string
  isOpen: boolean
  isBusy: boolean
  error: ApiError | null
  onConfirm: () => void
  onClose: () => void
}

/** One more question before something that can't be undone. */
export function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, text, action, back = '再想想', isOpen, isBusy, error, onConfirm, onClose } = props
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose}>
      <View className="confirm-sheet">
        <Stack>
          <SafeText>{text}</SafeText>
          <Refusal error={error} />
          <Button label={action} isBusy={isBusy} onClick={onConfirm} />
          <Button kind="plain" label={back} onClick={onClose} />
        </Stack>
      </View>
    </Sheet>
  )
}
