import { useState } from 'react'
import { useArticle } from '#api/content'
import { Button } from '#components/Button'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { articleKindLabels } from '#contract/content'
import { openService, useParams } from '#phone/navigation'
import { useShareCard } from '#phone/share'
import { ArticleView } from './ArticleView'
import { readingSize } from './reading-size'

/** One text to be read, in the size one likes, with the service that belongs to it at its end. */
export default function ContentArticlePage() {
  const { id } = useParams('id')
  const query = useArticle(id)
  const [size, setSize] = useState(readingSize.read)
  const article = query.state === 'content' ? query.content : null
  const service = article?.service ?? null
  useShareCard(article?.title ?? '工会的公告与故事', 'content/article', { id })
  const resize = (next: typeof size) => {
    readingSize.keep(next)
    setSize(next)
  }
  return (
    <Page
      title={article === null ? '正文' : articleKindLabels[article.kind]}
      footer={service && <Button label={`相关服务：${service.title}`} onClick={() => openService(service)} />}
    >
      <Shown query={query}>
        {(content) => <ArticleView article={content} size={size} onResize={resize} />}
      </Shown>
    </Page>
  )
}
