import { bookings } from '#contract/bookings'
import { implement } from '#server/http/implement'
import { book } from './book'
import { cancelBooking } from './cancel-booking'
import { deskBooking, deskBookings } from './desk-bookings'
import { listClinics } from './list-clinics'
import { listSlots } from './list-slots'
import { myBooking, myBookings } from './my-bookings'
import { recordOutcome } from './record-outcome'

export const bookingRoutes = implement(bookings, {
  clinics: ({ query, context }) => listClinics(context.deps.db, query.city, query.programme),
  slots: ({ params, context }) => listSlots(context.deps.db, params.id, context.now),
  book: ({ body, actor, context }) =>
    context.transaction((tx) => book(tx, context.deps, actor.personId, body, context.now)),
  mine: ({ query, actor, context }) => myBookings(context.deps, actor.personId, query, context.now),
  one: ({ params, actor, context }) => myBooking(context.deps, actor.personId, params.id, context.now),
  cancel: ({ params, actor, context }) =>
    context.transaction((tx) => cancelBooking(tx, context.deps, actor.personId, params.id, context.now)),
  deskList: ({ query, actor, context }) => deskBookings(context.deps, actor, query, context.now),
  deskOne: ({ params, actor, context }) => deskBooking(context.deps, actor, params.id, context.now),
  recordOutcome: ({ params, body, actor, context }) =>
    context.transaction((tx) => recordOutcome(tx, context.deps, actor, params.id, body, context.now)),
})
