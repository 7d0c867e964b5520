export { lapseBookings } from './lapse'
export { loadClinics } from './load-clinics'
export { nextBooking } from './my-bookings'
export { remindBookings } from './remind'
