import { bookings } from '#contract/bookings'
import { instantOf } from '#contract/day'
import { messages } from '#contract/messages'
import { openWorld } from '#server/testing/world'

export const answers = {
  topic: 'wages',
  details: '三个月没发工资',
  isAnonymous: false,
  mode: 'in_person',
}
export const byPhone = { ...answers, mode: 'phone', contactPhone: '19900004001' }

/** A time on the first Wednesday unless another day is given. */
export const at = (time: string, day = '2026-08-05') => instantOf(day, time).toISOString()

export type OpenedClinic = Awaited<ReturnType<typeof openClinic>>

/** 靖西's Wednesday clinic with two members and its lawyer, on the Monday before; close `world` in afterAll. */
export async function openClinic() {
  const world = await openWorld({ cityCodes: ['jingxi', 'fuxin'] })
  const driver = await world.signIn('jingxi-driver')
  const embroiderer = await world.signIn('jingxi-worker')
  const lawyer = await world.signIn('jingxi-lawyer')
  const { items } = (await world.call(bookings.clinics, { query: { city: 'jingxi' } })).ok
  const [morning = '', afternoon = ''] = items.map(({ id }) => id)
  return {
    ...{ world, driver, embroiderer, lawyer, morning, afternoon },
    /** In the morning, in person, unless `more` says otherwise. */
    book: (token: string, time: string, more: object = {}, key?: string) =>
      world.call(bookings.book, {
        token,
        body: { clinicId: morning, startsAt: at(time), answers, ...more },
        ...(key === undefined ? {} : { key }),
      }),
    cancel: (token: string, id: string) => world.call(bookings.cancel, { token, params: { id }, body: {} }),
    async isFree(time: string) {
      const { days } = (await world.call(bookings.slots, { params: { id: morning } })).ok
      return days.flatMap(({ slots }) => slots).find(({ startsAt }) => startsAt === at(time))?.isFree
    },
    messagesOf: async (token: string) => (await world.call(messages.list, { token })).ok.items,
  }
}
