import type { City } from '#contract/city'
import { ankang } from './cities/ankang'
import { baoji } from './cities/baoji'
import { fuxin } from './cities/fuxin'
import { jingxi } from './cities/jingxi'
import { tongren } from './cities/tongren'

export const cities: readonly City[] = [ankang, baoji, tongren, jingxi, fuxin]
