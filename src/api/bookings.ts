import { bookings, type DeskBookingShow } from '#contract/bookings'
import { home } from '#contract/home'
import { messages } from '#contract/messages'
import { useCommand } from './use-command'
import { useList } from './use-list'
import { useRead } from './use-read'

const mine = [bookings.mine, bookings.one, bookings.slots, home.home, messages.list]

export const useClinics = (city: string | null, programme?: string) =>
  useRead(
    bookings.clinics,
    { query: programme === undefined ? { city: city ?? '' } : { city: city ?? '', programme } },
    { isReady: city !== null },
  )
export const useSlots = (clinicId: string) =>
  useRead(bookings.slots, { params: { id: clinicId } }, { isReady: clinicId !== '' })
export const useMyBookings = () => useList(bookings.mine, {})
export const useBooking = (id: string) => useRead(bookings.one, { params: { id } }, { isReady: id !== '' })
export const useBook = () => useCommand(bookings.book, mine)
export const useCancelBooking = () => useCommand(bookings.cancel, mine)

export const useDeskBookings = (show: DeskBookingShow) => useList(bookings.deskList, { show })
export const useDeskBooking = (id: string) =>
  useRead(bookings.deskOne, { params: { id } }, { isReady: id !== '' })
export const useRecordOutcome = () =>
  useCommand(bookings.recordOutcome, [bookings.deskList, bookings.deskOne])
