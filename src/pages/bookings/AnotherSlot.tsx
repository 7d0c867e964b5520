import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { keyOf } from '#api/use-read'
import { Button } from '#components/Button'
import { Notice } from '#components/Notice'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import { bookings } from '#contract/bookings'
import { instantLabel } from '#contract/day'
import { SlotPicker } from './SlotPicker'

interface AnotherSlotProps {
  title: string
  clinicId: string
  message: string
  onChoose: (startsAt: string) => void
}

/** The slot went to somebody else: the free ones as they are now. */
export function AnotherSlot({ title, clinicId, message, onChoose }: AnotherSlotProps) {
  const client = useQueryClient()
  const [startsAt, setStartsAt] = useState<string | null>(null)
  useEffect(() => {
    void client.invalidateQueries({ queryKey: keyOf(bookings.slots).slice(0, 1) })
  }, [client])
  return (
    <Page
      title={title}
      footer={
        <Button
          label={startsAt === null ? '请换一个时段' : `改约 ${instantLabel(new Date(startsAt))}`}
          isDisabled={startsAt === null}
          onClick={() => startsAt !== null && onChoose(startsAt)}
        />
      }
    >
      <Stack>
        <Notice tone="refused" title={message}>
          您填写的内容都还在，换好时段就可以继续。
        </Notice>
        <SlotPicker clinicId={clinicId} chosen={startsAt} onChoose={setStartsAt} />
      </Stack>
    </Page>
  )
}
