import { Notice } from '#components/Notice'
import { applicationMachine, type DeskApplication } from '#contract/application-file'
import { dayLabel } from '#contract/day'
import { forOfficer } from '#contract/officer-words'

/** Whose step it is; who isn't asked reads why there is nothing to press. */
export function DeskStep({ file: { step, application } }: { file: DeskApplication }) {
  const { status, turn, returned, decision } = application
  if (returned !== null) {
    return (
      <Notice tone="info" title="等待申请人修改">
        {`退回的是「${returned.title}」：${returned.reason}`}
      </Notice>
    )
  }
  const isPublished = status === 'publicity'
  if (step === null || (isPublished && !step.isYours)) {
    return (
      <Notice tone="quiet" title={`现在是「${forOfficer(applicationMachine.statuses[status].label)}」`}>
        {decision?.reason ? `原因：${decision.reason}` : turn.next}
      </Notice>
    )
  }
  if (isPublished) {
    return (
      <Notice tone="brand" title="正在公示，异议由您处理">
        {`公示到${dayLabel(step.dueDay)}。有异议并且核实成立的，可以不予通过；没有异议，到期自动批准。`}
      </Notice>
    )
  }
  const due = `${dayLabel(step.dueDay)}前答复`
  if (step.isYours) {
    return (
      <Notice tone="brand" title={`轮到您：${step.title}`}>
        {due}
      </Notice>
    )
  }
  return (
    <Notice tone="info" title={`现在由${step.unionName}办理`}>
      {`${step.title}，${due}。您现在只看不办。`}
    </Notice>
  )
}
