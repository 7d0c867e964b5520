import { useState } from 'react'
import { useSearch } from '#api/content'
import { CityFirst } from '#components/CityFirst'
import { Page } from '#components/Page'
import { Stack } from '#components/Stack'
import { useCity } from '#phone/city'
import { useParams } from '#phone/navigation'
import { keepWords, recentWords } from './recent-words'
import { SearchBox } from './SearchBox'
import { SearchResults } from './SearchResults'
import { SearchStart } from './SearchStart'

/** Services and texts by a few Chinese words. */
export default function ContentSearchPage() {
  const params = useParams('words')
  const [typed, setTyped] = useState(params.words)
  const [words, setWords] = useState(params.words)
  const { city } = useCity()
  const query = useSearch(city?.code ?? null, words)
  const search = (wanted: string) => {
    const trimmed = wanted.trim()
    setTyped(trimmed)
    setWords(trimmed)
    if (trimmed !== '') keepWords(trimmed)
  }
  return (
    <Page title="搜索">
      <CityFirst>
        {() => (
          <Stack>
            <SearchBox text={typed} onText={setTyped} onSearch={() => search(typed)} />
            {words === '' ? (
              <SearchStart recent={recentWords()} onPick={search} />
            ) : (
              <SearchResults query={query} words={words} onPick={search} />
            )}
          </Stack>
        )}
      </CityFirst>
    </Page>
  )
}
