import { applicationMachine } from '#contract/application-file'
import { bookingMachine } from '#contract/bookings'
import { entitlementMachine } from '#contract/entitlements'
import type { StatusOf } from '#contract/machine'
import { joinCodeMachine, membershipMachine } from '#contract/membership'
import { forOfficer } from '#contract/officer-words'
import { Tag, type Tone } from './Tag'

const application = {
  draft: 'quiet',
  in_review: 'info',
  returned: 'waiting',
  publicity: 'info',
  approved: 'done',
  fulfilled: 'done',
  declined: 'refused',
  withdrawn: 'quiet',
} as const satisfies Record<StatusOf<typeof applicationMachine>, Tone>

const booking = {
  confirmed: 'info',
  unrecorded: 'waiting',
  cancelled: 'quiet',
  attended: 'done',
  absent: 'refused',
} as const satisfies Record<StatusOf<typeof bookingMachine>, Tone>

const entitlement = {
  issued: 'waiting',
  redeemed: 'done',
  expired: 'quiet',
} as const satisfies Record<StatusOf<typeof entitlementMachine>, Tone>

const membership = {
  active: 'done',
  transferred: 'quiet',
  left: 'quiet',
} as const satisfies Record<StatusOf<typeof membershipMachine>, Tone>

const joinCode = { active: 'done', revoked: 'refused' } as const satisfies Record<
  StatusOf<typeof joinCodeMachine>,
  Tone
>

type StatusTagProps =
  | { of: 'application'; status: keyof typeof application; isForOfficer?: boolean }
  | { of: 'booking'; status: keyof typeof booking }
  | { of: 'entitlement'; status: keyof typeof entitlement }
  | { of: 'membership'; status: keyof typeof membership }
  | { of: 'joinCode'; status: keyof typeof joinCode }

/** A status in the contract's own word, with a sign and a colour. */
export function StatusTag(props: StatusTagProps) {
  return <Tag {...shownAs(props)} />
}

function shownAs(props: StatusTagProps): { tone: Tone; label: string } {
  switch (props.of) {
    case 'application':
      return { tone: application[props.status], label: applicationLabel(props) }
    case 'booking':
      return { tone: booking[props.status], label: bookingMachine.statuses[props.status].label }
    case 'entitlement':
      return { tone: entitlement[props.status], label: entitlementMachine.statuses[props.status].label }
    case 'membership':
      return { tone: membership[props.status], label: membershipMachine.statuses[props.status].label }
    case 'joinCode':
      return { tone: joinCode[props.status], label: joinCodeMachine.statuses[props.status].label }
  }
}

function applicationLabel({ status, isForOfficer = false }: Extract<StatusTagProps, { of: 'application' }>) {
  const { label } = applicationMachine.statuses[status]
  return isForOfficer ? forOfficer(label) : label
}
