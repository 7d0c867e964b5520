import { useMe } from '#api/session'
import { Empty } from '#components/Empty'
import { Page } from '#components/Page'
import { Shown } from '#components/Shown'
import { Stack } from '#components/Stack'
import type { Me, Role } from '#contract/session'
import { KeeperDesk } from './KeeperDesk'
import { LawyerDesk } from './LawyerDesk'
import { OfficerDesk } from './OfficerDesk'

const desks = {
  officer: OfficerDesk,
  lawyer: LawyerDesk,
  keeper: KeeperDesk,
} as const satisfies Record<Role, () => unknown>

export default function DeskPage() {
  return (
    <Page title="办公台">
      <Shown
        query={useMe()}
        isEmpty={(me) => me.roles.length === 0}
        empty={
          <Empty
            icon="stamp"
            title="这里是工会干部的办公台"
            text="您的账号没有办公身份。如需开通，请联系本单位工会。"
          />
        }
      >
        {(me) => (
          <Stack gap="wide">
            {rolesOf(me).map((role) => {
              const Desk = desks[role]
              return <Desk key={role} />
            })}
          </Stack>
        )}
      </Shown>
    </Page>
  )
}

function rolesOf(me: Me): Role[] {
  return [...new Set(me.roles.map((held) => held.role))]
}
