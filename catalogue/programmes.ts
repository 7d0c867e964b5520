import type { Programme } from '#contract/catalogue'
import { joinUnion } from './programmes/join-union'
import { legalConsultation } from './programmes/legal-consultation'
import { summerRelief } from './programmes/summer-relief'
import { transferUnion } from './programmes/transfer-union'
import { tuitionAid } from './programmes/tuition-aid'

export const programmes: readonly Programme[] = [
  joinUnion,
  transferUnion,
  tuitionAid,
  summerRelief,
  legalConsultation,
]
