import { useArticles } from '#api/content'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { type ArticleRow, articleKindLabels } from '#contract/content'
import { ArticleCards } from './ArticleCards'

/** All articles of one kind, newest first. */
export function ArticleList({ city, kind }: { city: string; kind: ArticleRow['kind'] }) {
  const articles = useArticles(city, kind)
  return (
    <Shown
      query={articles}
      isEmpty={(items) => items.length === 0}
      empty={
        <Empty
          icon="newspaper"
          title={`这里还没有${articleKindLabels[kind]}`}
          text="有新内容会放在这里。可以先看看别的栏目。"
        />
      }
    >
      {(items) => (
        <Stack>
          <ArticleCards articles={items} />
          <MoreButton pages={articles} />
        </Stack>
      )}
    </Shown>
  )
}
