import { Card } from '#components/Card'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import type { Material } from '#contract/catalogue'

/** What will be asked for: first what everybody needs, then what depends on the answers. */
export function MaterialsAhead({ materials }: { materials: Material[] }) {
  const always = materials.filter((material) => material.when === undefined)
  const perhaps = materials.filter((material) => material.when !== undefined)
  return (
    <Section title="要准备什么">
      <Card kind="list">
        {[...always, ...perhaps].map((material) => (
          <ListRow key={material.code} icon="file-text" title={material.title} note={noteOf(material)} />
        ))}
      </Card>
    </Section>
  )
}

function noteOf({ when, alternatives = [] }: Material): string {
  const need = when === undefined ? '' : '按您的情况需要时才传'
  const instead = alternatives.length === 0 ? '' : `也可以用${alternatives.join('、')}`
  return [need, instead].filter((words) => words !== '').join('；')
}
