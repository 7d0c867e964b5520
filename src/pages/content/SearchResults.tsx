import type { ShownQuery } from '#api/shown-query'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { Section } from '#components/Section'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import type { content } from '#contract/content'
import type { ResponseOf } from '#contract/endpoint'
import { openService } from '#phone/navigation'
import { ArticleCards } from './ArticleCards'
import { suggestions } from './suggestions'
import { WordChips } from './WordChips'

type Found = ResponseOf<typeof content.search>

interface SearchResultsProps {
  query: ShownQuery<Found>
  words: string
  onPick: (words: string) => void
}

export function SearchResults({ query, words, onPick }: SearchResultsProps) {
  return (
    <Shown
      query={query}
      isEmpty={({ services, articles }) => services.length === 0 && articles.length === 0}
      empty={
        <Stack>
          <Empty
            icon="search"
            title={`没有找到「${words}」`}
            text="换个更短的词试试，比如只写两个字；也可以拨打 12351 问一问。"
          />
          <WordChips words={suggestions} onPick={onPick} />
        </Stack>
      }
    >
      {({ services, articles }) => (
        <Stack gap="tight">
          {services.length > 0 && (
            <Section title="服务">
              <Card kind="list">
                {services.map((service) => (
                  <ListRow
                    key={service.code}
                    title={service.title}
                    note={service.summary}
                    onClick={() => openService(service)}
                  />
                ))}
              </Card>
            </Section>
          )}
          {articles.length > 0 && (
            <Section title="文章">
              <ArticleCards articles={articles} />
            </Section>
          )}
        </Stack>
      )}
    </Shown>
  )
}
