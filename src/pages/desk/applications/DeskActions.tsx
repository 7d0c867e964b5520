import { useState } from 'react'
import { Button } from '#components/Button'
import { Stack } from '#components/Stack'
import type { DeskApplication } from '#contract/application-file'
import { Approve } from './Approve'
import { Decline } from './Decline'
import { ReturnItem } from './ReturnItem'

interface DeskActionsProps {
  file: DeskApplication
  /** Reads the file again, when somebody else was faster. */
  refresh: () => void
}

/** Pass, send one item back, or decline; during the publicity only decline. Each asks once more in a sheet. */
export function DeskActions({ file, refresh }: DeskActionsProps) {
  const [action, setAction] = useState<'approve' | 'return' | 'decline' | null>(null)
  const isPublished = file.application.status === 'publicity'
  const given = { file, refresh, onClose: () => setAction(null) }
  return (
    <>
      <Stack gap="tight">
        {!isPublished && <Button label="通过" onClick={() => setAction('approve')} />}
        <Stack direction="row">
          {!isPublished && <Button kind="quiet" label="退回一项" onClick={() => setAction('return')} />}
          <Button kind="quiet" label="不予通过" onClick={() => setAction('decline')} />
        </Stack>
      </Stack>
      <Approve {...given} isOpen={action === 'approve'} />
      <ReturnItem {...given} isOpen={action === 'return'} />
      <Decline {...given} isOpen={action === 'decline'} />
    </>
  )
}
