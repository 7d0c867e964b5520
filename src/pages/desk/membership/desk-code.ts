import type { ResponseOf } from '#contract/endpoint'
import type { membership } from '#contract/membership'

export type DeskCode = ResponseOf<typeof membership.deskCodes>['items'][number]
