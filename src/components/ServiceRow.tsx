import type { ServiceRow as Service } from '#contract/home'
import { daysLeftLabel } from '#phone/format'
import { openService } from '#phone/navigation'
import { ListRow } from './ListRow'
import { Tag } from './Tag'

interface ServiceRowProps {
  service: Service
  /** `gain` shows what one gets; `summary` what it is. */
  note: 'gain' | 'summary'
}

/** One service in a list: what it is or brings, and how long it is open. */
export function ServiceRow({ service, note }: ServiceRowProps) {
  return (
    <ListRow
      title={service.title}
      note={note === 'gain' && service.figure ? `${service.figure} · ${service.summary}` : service.summary}
      tag={<OpenTag service={service} />}
      onClick={() => openService(service)}
    />
  )
}

function OpenTag({ service }: { service: Service }) {
  if (!service.isOpen) return <Tag tone="quiet" sign="ban" label={service.windowLabel} />
  const left = daysLeftLabel(service.daysLeft)
  if (left === null) return <Tag tone="done" label={service.windowLabel} />
  return <Tag tone="waiting" sign="clock" label={left} />
}
