import { Segments } from '#components/Segments'
import { Stack } from '#components/Stack'
import { type Clinic, ClinicFacts } from './ClinicFacts'
import { SlotPicker } from './SlotPicker'

interface ClinicChoiceProps {
  clinics: readonly Clinic[]
  clinic: Clinic
  startsAt: string | null
  onClinic: (id: string) => void
  onTime: (startsAt: string | null) => void
}

/** Which clinic, what it is, and its times. */
export function ClinicChoice({ clinics, clinic, startsAt, onClinic, onTime }: ClinicChoiceProps) {
  const { id } = clinic
  return (
    <Stack>
      {clinics.length > 1 && (
        <Segments
          label="选择场次"
          options={clinics.map(({ id: value, title: label }) => ({ value, label }))}
          chosen={id}
          onChoose={onClinic}
        />
      )}
      <ClinicFacts clinic={clinic} />
      <SlotPicker key={id} clinicId={id} chosen={startsAt} onChoose={onTime} />
    </Stack>
  )
}
