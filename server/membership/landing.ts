import type { Landing } from '#contract/membership'
import { runningJoin } from '#server/applications/service'
import type { Deps } from '#server/deps'
import { currentProgramme } from '#server/programmes/service'
import type { Actor } from '#server/session/actor'
import { unionOfJoinCode } from './join-codes'
import { activeMembership } from './memberships'
import { lineOf } from './unions'

const benefits = [
  { title: '困难有帮扶', text: '子女助学、夏送清凉等服务，在手机上申请。' },
  { title: '维权有律师', text: '工资、工伤、合同的问题，免费约律师解答。' },
  { title: '件件有回音', text: '轮到谁办、还要几天，随时看得到。' },
]

/** What scanning a code shows. Throws join_code_unknown, join_code_revoked or union_closed. */
export async function landing(deps: Deps, code: string, actor: Actor | null): Promise<Landing> {
  const { union } = await unionOfJoinCode(deps.db, code)
  const line = await lineOf(deps.db, union.path)
  const { programme } = await currentProgramme(deps.db, union.cityCode, 'join-union')
  const occupation = programme.form
    .flatMap((group) => group.fields)
    .find((field) => field.code === 'occupation')
  return {
    union: {
      id: union.id,
      name: union.name,
      path: line.map(({ name }) => name),
      cityCode: union.cityCode,
      isSample: union.isSample,
    },
    code,
    benefits,
    occupations: occupation?.options ?? [],
    you: actor === null ? null : await standingOf(deps, actor.personId, union.id),
  }
}

async function standingOf(
  deps: Deps,
  personId: string,
  unionId: string,
): Promise<NonNullable<Landing['you']>> {
  const current = await activeMembership(deps.db, personId)
  const applicationId = await runningJoin(deps.db, personId)
  if (applicationId !== null)
    return { standing: 'applying', unionName: current?.unionName ?? null, applicationId }
  if (current === null) return { standing: 'not_member', unionName: null, applicationId: null }
  const standing = current.unionId === unionId ? 'member_here' : 'member_elsewhere'
  return { standing, unionName: current.unionName, applicationId: null }
}
