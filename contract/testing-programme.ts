import { type Field, type FieldKind, type Programme, programmeSchema } from './catalogue'

/** A programme with nothing in it but what a test is about. */
export function sampleProgramme(changes: Partial<Programme>): Programme {
  return programmeSchema.parse({
    code: 'sample',
    title: '样例',
    lifeEvent: 'study',
    engine: 'applications',
    summary: '',
    gains: [],
    audience: '',
    duration: '',
    source: '',
    requires: { identity: false, membership: false },
    window: null,
    once: null,
    form: [],
    materials: [],
    eligibility: [],
    steps: [],
    publicity: null,
    fulfilment: { kind: 'booking' },
    returnReasons: [],
    declineReasons: [],
    indicators: [],
    constants: {},
    ...changes,
  })
}

export function sampleField(code: string, kind: FieldKind, extra: Partial<Field> = {}): Field {
  return {
    code,
    kind,
    label: '这一项',
    purpose: '测试',
    sensitivity: 'plain',
    retentionMonths: 1,
    ...extra,
  }
}
