import { useMessages, useReadMessages } from '#api/messages'
import { Button } from '#components/Button'
import { Card } from '#components/Card'
import { Empty } from '#components/Empty'
import { MoreButton } from '#components/MoreButton'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import type { Message } from '#contract/messages'
import { openSubject } from '#phone/navigation'
import { useUnreadBadge } from '#phone/unread-badge'
import { MessageRow } from './MessageRow'

export default function MessagesPage() {
  useUnreadBadge()
  const messages = useMessages()
  const read = useReadMessages()
  const open = (message: Message) => {
    if (!message.isRead) void read.run({ body: { ids: [message.id] } })
    if (message.subject) openSubject(message.subject)
  }
  return (
    <Page title="消息" isTab>
      <Shown
        query={messages}
        isEmpty={(items) => items.length === 0}
        empty={<Empty icon="bell" title="还没有消息" text="办理有进展、预约要到时间，都会在这里告诉您。" />}
      >
        {(items) => (
          <Stack>
            {items.some((message) => !message.isRead) && (
              <Button
                kind="plain"
                label="全部标为已读"
                isBusy={read.isRunning}
                onClick={() => void read.run({ body: {} })}
              />
            )}
            <Card kind="list">
              {items.map((message) => (
                <MessageRow key={message.id} message={message} onOpen={() => open(message)} />
              ))}
            </Card>
            <MoreButton pages={messages} />
          </Stack>
        )}
      </Shown>
    </Page>
  )
}
