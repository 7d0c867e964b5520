import { useState } from 'react'
import { CityFirst } from '#components/CityFirst'
import { Page } from '#components/Page'
import { Segments } from '#components/Segments'
import { Stack } from '#components/Stack'
import { articleKindLabels, articleKinds } from '#contract/content'
import { useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { ArticleList } from './ArticleList'

const kinds = articleKinds.map((value) => ({ value, label: articleKindLabels[value] }))

/** Announcements, stories and guides of a city. */
export default function ContentListPage() {
  const params = useParams('kind')
  const [kind, setKind] = useState(articleKinds.find((each) => each === params.kind) ?? 'announcement')
  useShareCard(articleKindLabels[kind], 'content/list', { kind })
  return (
    <Page title={articleKindLabels[kind]}>
      <CityFirst>
        {(city) => (
          <Stack>
            <Segments label="看哪一类" options={kinds} chosen={kind} onChoose={setKind} />
            <ArticleList key={`${city.code} ${kind}`} city={city.code} kind={kind} />
          </Stack>
        )}
      </CityFirst>
    </Page>
  )
}
