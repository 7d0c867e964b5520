import { messages } from '#contract/messages'
import { session } from '#contract/session'
import { useCommand } from './use-command'
import { useList } from './use-list'

export const useMessages = () => useList(messages.list, {})
export const useReadMessages = () => useCommand(messages.read, [messages.list, session.me])
