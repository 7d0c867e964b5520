export { deliverMessages } from './deliver'
export { unreadCount } from './inbox'
