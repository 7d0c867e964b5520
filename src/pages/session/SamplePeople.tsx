import { useState } from 'react'
import { useDemoSignIn } from '#api/demo'
import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Refusal } from '#components/Refusal'
import { Segments } from '#components/Segments'
import { Stack } from '#components/Stack'
import { Tag } from '#components/Tag'
import type { demo } from '#contract/demo'
import type { ResponseOf } from '#contract/endpoint'
import { useCity } from '#phone/city'
import { replace } from '#phone/navigation'
import { useSession } from '#phone/session'

type Person = ResponseOf<typeof demo.people>['people'][number]

const roleLabels = {
  visitor: '访客',
  member: '会员',
  officer: '工会干部',
  lawyer: '律师',
  keeper: '驿站管理员',
} satisfies Record<Person['role'], string>

/** Sample people by city; a tap signs in as one of them, in their city. */
export function SamplePeople({ people }: { people: Person[] }) {
  const { city, choose } = useCity()
  const { keep } = useSession()
  const signIn = useDemoSignIn()
  const cities = [...new Map(people.map((person) => [person.cityCode, person.cityName]))]
  const [shown, setShown] = useState(city?.code ?? cities[0]?.[0] ?? '')
  const enter = async (person: Person) => {
    const signedIn = await signIn.run({ body: { code: person.code } })
    if (signedIn === null) return
    choose({ code: person.cityCode, name: person.cityName })
    keep(signedIn)
    replace(person.role === 'visitor' || person.role === 'member' ? 'home/index' : 'desk/index')
  }
  return (
    <Stack>
      <Segments
        label="城市"
        options={cities.map(([value, label]) => ({ value, label }))}
        chosen={shown}
        onChoose={setShown}
      />
      <Refusal error={signIn.error} />
      <Card kind="list">
        {people
          .filter((person) => person.cityCode === shown)
          .map((person) => (
            <ListRow
              key={person.code}
              title={person.name}
              note={person.unionName === null ? person.about : `${person.unionName}\n${person.about}`}
              tag={<Tag tone="quiet" sign="user-round" label={roleLabels[person.role]} />}
              onClick={() => void enter(person)}
            />
          ))}
      </Card>
    </Stack>
  )
}
