import { addDays } from '@passerelle/domain'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { House } from '../world.ts'
import { insertAll, type RowsOf } from './rows.ts'

/** The youth day with who came, and what stands in the calendar next. */
export async function writeEvents(
  db: TenantTransaction,
  house: House,
  { asOf, random }: { readonly asOf: string; readonly random: Random },
): Promise<void> {
  const { youthDay, sites } = house
  if (youthDay === undefined) return
  const { heldOn, places } = youthDay.edition
  const day = {
    id: random.id(),
    programmeId: youthDay.id,
    siteId: null,
    kind: 'youth-day',
    title: 'Discover Your Talent',
  }
  await insertAll(db, house.id, 'events', [
    { ...day, ...hours(heldOn, 9, 16), venue: 'Hall of the Canal, quai des Péniches' },
    ...coming(house, asOf).map((event, index) => ({
      ...event,
      id: random.id(),
      siteId: sites[index % sites.length]?.id ?? null,
    })),
  ])
  await insertAll(
    db,
    house.id,
    'eventPlaces',
    Array.from({ length: places }, (_, index) => ({ eventId: day.id, number: index + 1 })),
  )
  await insertAll(
    db,
    house.id,
    'attendance',
    youthDay.lives.map(({ enrolment }, index) => ({
      id: random.id(),
      eventId: day.id,
      participantId: enrolment.participantId,
      enrolmentId: enrolment.id,
      status: enrolment.startedOn === undefined ? ('registered' as const) : ('attended' as const),
      place: index + 1,
    })),
  )
}

function coming({ programmes }: House, asOf: string): Omit<RowsOf<'events'>[number], 'id'>[] {
  const idOf = (key: string) => programmes.find((programme) => programme.key === key)?.id ?? null
  return [
    {
      programmeId: idOf('duo'),
      kind: 'information-session',
      title: 'Information session for newcomers',
      ...hours(workday(addDays(asOf, 9)), 17, 19),
      venue: 'Canal, ground floor',
      cancelledAt: null,
      siteId: null,
    },
    {
      programmeId: idOf('duo'),
      kind: 'training',
      title: 'Training for new mentors, first day',
      ...hours(workday(addDays(asOf, 16)), 8, 15),
      venue: 'Midi, first floor',
      cancelledAt: null,
      siteId: null,
    },
  ]
}

const hours = (day: string, from: number, until: number) => ({
  startsAt: `${day}T${String(from).padStart(2, '0')}:00:00.000Z`,
  endsAt: `${day}T${String(until).padStart(2, '0')}:00:00.000Z`,
  cancelledAt: null,
})
