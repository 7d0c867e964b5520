import { type Application, applicationSchema, type MaterialView } from '#contract/application-file'
import { z } from '#contract/schema'
import { sampleField, sampleProgramme } from '#contract/testing-programme'

/** A draft of two groups and nothing in it but what a test is about. */
export function sampleApplication(changes: Partial<Application> = {}): Application {
  return z.parse(applicationSchema, {
    id: 'a1',
    reference: null,
    programme: sampleProgramme({
      title: '金秋助学',
      form: [
        { code: 'study', title: '孩子上学', fields: [sampleField('school', 'text', { label: '学校全称' })] },
        {
          code: 'payment',
          title: '收款银行卡',
          fields: [sampleField('bank', 'text', { label: '开户银行' })],
        },
      ],
      returnReasons: [{ kind: 'material', text: '照片不清楚，请重拍' }],
      declineReasons: ['不在资助范围'],
    }),
    status: 'draft',
    revision: 3,
    savedAt: '2026-08-03T06:03:00.000Z',
    submittedAt: null,
    cityCode: 'ankang',
    unionName: '样例工会',
    answers: {},
    materials: [],
    summary: [],
    timeline: [],
    turn: { whose: 'you', name: '您', since: '2026-08-03T06:03:00.000Z', dueDay: null, next: '' },
    returned: null,
    grantFen: null,
    decision: null,
    publicityUntil: null,
    entitlementId: null,
    ...changes,
  })
}

export function sampleMaterial(changes: Partial<MaterialView> = {}): MaterialView {
  return {
    code: 'incomeProof',
    title: '收入证明',
    help: '',
    alternatives: [],
    mayBeMissing: true,
    maxFiles: 3,
    state: 'needed',
    reason: null,
    files: [],
    ...changes,
  }
}
