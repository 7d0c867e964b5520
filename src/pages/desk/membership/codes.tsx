import { useState } from 'react'
import { useDeskCodes } from '#api/membership'
import type { Pages, ShownQuery } from '#api/shown-query'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { ListRow } from '#components/ListRow'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Section } from '#components/Section'
import { Sheet } from '#components/Sheet'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import { StatusTag } from '#components/StatusTag'
import { CodeSheet } from './CodeSheet'
import type { DeskCode } from './desk-code'

/** The join codes of the officer's unions; those that were replaced stay below, with who came by them. */
export default function DeskMembershipCodesPage() {
  const active = useDeskCodes('active')
  const revoked = useDeskCodes('revoked')
  const [chosen, setChosen] = useState('')
  const [newest, setNewest] = useState('')
  const open = [...contentOf(active), ...contentOf(revoked)].find(({ code }) => code === chosen)
  const show = (next: string) => {
    setNewest(next)
    setChosen(next)
  }
  return (
    <Page title="入会码">
      <Shown
        query={active}
        isEmpty={(codes) => codes.length === 0}
        empty={
          <Empty icon="qr-code" title="还没有入会码" text="您负责的工会还没有入会码，请联系上级工会开通。" />
        }
      >
        {(codes) => (
          <Stack gap="tight">
            <Codes title="正在使用" codes={codes} pages={active} onOpen={setChosen} />
            <Shown query={revoked}>
              {(stopped) => <Codes title="已停用" codes={stopped} pages={revoked} onOpen={setChosen} />}
            </Shown>
          </Stack>
        )}
      </Shown>
      <Sheet title="入会码" isOpen={open !== undefined} onClose={() => setChosen('')}>
        {open && <CodeSheet key={open.code} code={open} isNew={open.code === newest} onReplaced={show} />}
      </Sheet>
    </Page>
  )
}

function contentOf(query: ShownQuery<DeskCode[]>): DeskCode[] {
  return query.state === 'content' ? query.content : []
}

interface CodesProps {
  title: string
  codes: readonly DeskCode[]
  pages: Pages
  onOpen: (code: string) => void
}

function Codes({ title, codes, pages, onOpen }: CodesProps) {
  if (codes.length === 0) return null
  return (
    <Section title={title}>
      <Card kind="list">
        {codes.map(({ code, unionName, joined, status }) => (
          <ListRow
            key={code}
            icon="qr-code"
            title={unionName}
            note={`${joined} 人通过它入会`}
            extra={<StatusTag of="joinCode" status={status} />}
            onClick={() => onOpen(code)}
          />
        ))}
      </Card>
      <MoreButton pages={pages} />
    </Section>
  )
}
