import { useState } from 'react'
import { Button } from '#components/Button'
import { Sheet } from '#components/Sheet'
import { Stack } from '#components/Stack'
import type { DeskApplication } from '#contract/applications'
import { ApproveForm } from './ApproveForm'
import { DeclineForm } from './DeclineForm'
import { ReturnForm } from './ReturnForm'

interface DeskActionsProps {
  file: DeskApplication
  /** Reads the file again, when somebody else was faster. */
  refresh: () => void
}

const titles = { approve: '通过', return: '退回一项', decline: '不予通过' } as const
type Action = keyof typeof titles

/** Pass, send one item back, or decline; each asks once more in a sheet. */
export function DeskActions({ file, refresh }: DeskActionsProps) {
  const [action, setAction] = useState<Action | null>(null)
  const close = () => setAction(null)
  const given = { file, refresh, onDone: close }
  return (
    <>
      <Stack gap="tight">
        <Button label={titles.approve} onClick={() => setAction('approve')} />
        <Stack direction="row">
          <Button kind="quiet" label={titles.return} onClick={() => setAction('return')} />
          <Button kind="quiet" label={titles.decline} onClick={() => setAction('decline')} />
        </Stack>
      </Stack>
      <Sheet title={action === null ? '' : titles[action]} isOpen={action !== null} onClose={close}>
        {action === 'approve' && <ApproveForm {...given} />}
        {action === 'return' && <ReturnForm {...given} />}
        {action === 'decline' && <DeclineForm {...given} />}
      </Sheet>
    </>
  )
}
