import { and, eq } from 'drizzle-orm'
import { type Booking, bookingMachine, type bookings } from '#contract/bookings'
import type { Programme } from '#contract/catalogue'
import { dayOf, instantLabel } from '#contract/day'
import { type Answers, judge, type RuleScope, scopeOf, shownFields } from '#contract/eligibility'
import type { BodyOf } from '#contract/endpoint'
import { checkForm } from '#contract/form'
import { newId } from '#server/db/columns'
import type { Transaction } from '#server/db/database'
import { AppError, refuseProblems } from '#server/errors'
import { knownFacts, type Person, personById, refusePhoneless } from '#server/identity/persons'
import { activeMembership } from '#server/membership/service'
import { acceptAnswers, fieldsOf } from '#server/programmes/accept-answers'
import { currentProgramme, openingOf, windowLabel } from '#server/programmes/service'
import { newReference } from '#server/reference'
import { begin, beginningOf } from '#server/transition/transition'
import { sealAnswers } from './answers'
import { type Clinic, offeredClinic } from './clinics'
import { describeBooking, type Reading } from './describe'
import { findBooking, isOwn } from './find-booking'
import { remindedFrom } from './remind'
import { type Slot, slotAt } from './slots'
import { booking } from './tables'

type Wish = BodyOf<typeof bookings.book>

/**
 * Takes a slot for a person. Two who take the same one at the same moment: the database lets one of them.
 * Throws phone_needed, slot_unknown, slot_taken, booking_limit, invalid_input, or why the programme isn't for this person.
 */
export async function book(
  tx: Transaction,
  { sealing }: Pick<Reading, 'sealing'>,
  personId: string,
  wish: Wish,
  now: Date,
): Promise<Booking> {
  const reading = { db: tx, sealing }
  const person = await personById(tx, sealing, personId)
  refusePhoneless(person)
  const clinic = await offeredClinic(tx, wish.clinicId)
  const slot = slotAt(clinic, new Date(wish.startsAt), now)
  if (slot === null) throw new AppError('slot_unknown')
  const { versionId, programme } = await currentProgramme(tx, clinic.cityCode, clinic.programmeCode)
  const isMember = (await activeMembership(tx, personId)) !== null
  const answers = acceptWish(programme, clinic, { person, isMember }, wish.answers, now)
  const id = newId()
  await take(tx, clinic, slot, {
    id,
    personId,
    programmeVersionId: versionId,
    answers: sealAnswers(sealing, id, answers),
    isAnonymous: answers.isAnonymous === true,
    remindedAt: slot.startsAt < remindedFrom(now) ? now : null,
    updatedAt: now,
  })
  await begin(tx, {
    machine: bookingMachine,
    event: 'book',
    id,
    acting: { personId, unit: null },
    about: { personId, unionPath: clinic.unionPath, title: programme.title, programme },
    now,
    words: { when: instantLabel(slot.startsAt) },
  })
  return await describeBooking(reading, await findBooking(tx, id, isOwn(personId)), now)
}

interface Visitor {
  person: Person
  isMember: boolean
}

/** The answers that count, if this person may book with them. */
function acceptWish(
  programme: Programme,
  clinic: Clinic,
  { person, isMember }: Visitor,
  sent: Answers,
  now: Date,
): Answers {
  const given = acceptAnswers(fieldsOf(programme), sent, {})
  refuseProblems(given.problems)
  const scope = scopeOf(programme, given.answers, knownFacts(person, isMember, now), dayOf(now))
  refuseUnfit(programme, { person, isMember }, scope)
  refuseWrongAnswers(programme, clinic, scope)
  // What a hidden question was answered with before is not handed in.
  return acceptAnswers(shownFields(programme, scope), given.answers, {}).answers
}

function refuseUnfit(programme: Programme, { person, isMember }: Visitor, scope: RuleScope): void {
  const { title, requires } = programme
  if (!openingOf(programme, scope.today).isOpen)
    throw new AppError('programme_closed', { title, window: windowLabel(programme) })
  if (requires.identity && person.identityLevel !== 'verified') throw new AppError('identity_needed')
  if (requires.membership && !isMember) throw new AppError('not_member')
  const against = judge(programme, scope).rules.find(({ state }) => state === 'unmet')
  if (against !== undefined) throw new AppError('not_eligible', { reason: against.sentence })
}

function refuseWrongAnswers(programme: Programme, clinic: Clinic, scope: RuleScope): void {
  const { mode } = scope.answers
  const isOffered = mode === undefined || clinic.modes.some((each) => each === mode)
  const problems = checkForm(programme, scope)
  refuseProblems(isOffered ? problems : { mode: '这里不提供这种方式，请换一种。', ...problems })
}

type Taken = Pick<
  typeof booking.$inferInsert & { id: string },
  'id' | 'personId' | 'programmeVersionId' | 'answers' | 'isAnonymous' | 'remindedAt' | 'updatedAt'
>

/** The insert is the arbiter; only afterwards is it asked which of the two rules stood against it. */
async function take(tx: Transaction, clinic: Clinic, slot: Slot, taken: Taken): Promise<void> {
  const { id: clinicId, unionPath, programmeCode } = clinic
  const added = await tx
    .insert(booking)
    .values({
      ...{ ...taken, ...slot, clinicId, unionPath, programmeCode },
      reference: newReference(),
      status: beginningOf(bookingMachine, 'book'),
    })
    .onConflictDoNothing()
    .returning({ id: booking.id })
  if (added.length > 0) return
  const [open] = await tx
    .select({ startsAt: booking.startsAt })
    .from(booking)
    .where(
      and(
        eq(booking.personId, taken.personId),
        eq(booking.programmeCode, programmeCode),
        eq(booking.status, 'confirmed'),
      ),
    )
  if (open === undefined) throw new AppError('slot_taken')
  throw new AppError('booking_limit', { when: instantLabel(open.startsAt) })
}
