import { useEffect } from 'react'
import { useMendApplication } from '#api/applications'
import { useShowApplication } from '#api/show-application'
import { Button } from '#components/Button'
import { Refusal } from '#components/Refusal'
import { Stack } from '#components/Stack'
import type { Application, MaterialView } from '#contract/application-file'
import { MaterialCard } from './MaterialCard'

interface MendMaterialProps {
  application: Application
  material: MaterialView
}

export function MendMaterial({ application, material }: MendMaterialProps) {
  const mend = useMendApplication()
  const show = useShowApplication()
  const here = material.files.map((file) => file.id).join(' ')
  const { reset } = mend
  // What was missing is here now: the refusal no longer says anything true.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another photo makes it old
  useEffect(reset, [here])
  const handIn = async () => {
    const { id, revision } = application
    const mended = await mend.run({ params: { id }, body: { revision } })
    if (mended !== null) show(mended)
  }
  return (
    <Stack>
      <MaterialCard applicationId={application.id} material={material} />
      <Refusal error={mend.error} />
      <Button label="改好了，交回去" isBusy={mend.isRunning} onClick={() => void handIn()} />
    </Stack>
  )
}
