import { Notice } from '#components/Notice'
import type { Landing } from '#contract/membership'

/** How whoever is signed in stands to this union already; nothing for a newcomer. */
export function Standing({ landing: { you, union } }: { landing: Landing }) {
  switch (you?.standing) {
    case 'member_here':
      return <Notice tone="done" title={`您已是${union.name}的会员`} />
    case 'member_elsewhere':
      return (
        <Notice tone="info" title={`您已是${you.unionName ?? '另一个工会'}的会员`}>
          一个人只有一份会籍。换了工作或住处，可以转到这里，会龄接着算。
        </Notice>
      )
    case 'applying':
      return (
        <Notice tone="waiting" title="您有一份申请正在办理">
          等它办完或撤回以后，才能再申请。
        </Notice>
      )
    case 'not_member':
    case undefined:
      return null
  }
}
