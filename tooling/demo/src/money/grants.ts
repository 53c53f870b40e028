import { addDays, addMonths, type Grant, type Indicator } from '@passerelle/domain'
import type { Random } from '../chance/random.ts'

export type Funder = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly language: string
}

export function fundersOf(random: Random): { kings: Funder; regional: Funder } {
  return {
    kings: {
      id: random.id(),
      slug: 'kings-fund-for-inclusion',
      name: 'King’s Fund for Inclusion',
      language: 'en',
    },
    regional: {
      id: random.id(),
      slug: 'regional-employment-fund',
      name: 'Regional Employment Fund',
      language: 'fr',
    },
  }
}

/** Last day of the month that lies nearest to a day. */
export function nearestMonthEnd(day: string): string {
  const thisEnd = addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1)
  const earlierEnd = addDays(`${day.slice(0, 8)}01`, -1)
  return Number(day.slice(8)) <= 14 ? earlierEnd : thisEnd
}

/** Last day of the newest month that is over on a day. */
function lastMonthEnd(day: string): string {
  return addDays(`${addDays(day, 1).slice(0, 8)}01`, -1)
}

const count = (of: Extract<Indicator, { kind: 'count' }>['of']): Indicator => ({ kind: 'count', of })
const outcome = (id: string): Indicator => ({ kind: 'outcome', definition: { id, version: 1 } })

type Wanted = {
  readonly asOf: string
  readonly funders: { kings: Funder; regional: Funder }
  /** Programme ids by the keys of the offers. */
  readonly programmes: Readonly<Record<string, string>>
}

/** A report on what lies behind, due in some two weeks, and one at the end. */
function dueSoon(from: string, until: string, asOf: string): Grant['reportingDates'] {
  return [
    { id: 'interim', period: { from, until: lastMonthEnd(addDays(asOf, -60)) }, dueOn: addDays(asOf, 13) },
    { id: 'final', period: { from, until }, dueOn: addMonths(until, 1) },
  ]
}

const expenditure = (from: string, asOf: string, monthly: number): Grant['expenditure'] => {
  const entries: Grant['expenditure'] = []
  for (let start = from; addMonths(start, 6) <= asOf; start = addMonths(start, 6)) {
    const period = { from: start, until: addDays(addMonths(start, 6), -1) }
    const wobble = 1 + ((entries.length * 37) % 11) / 100
    entries.push({
      period,
      source: 'grant',
      amount: { amount: Math.round(monthly * 6 * wobble), currency: 'EUR' },
    })
  }
  return entries
}

const eur = (amount: number) => ({ amount: amount * 100, currency: 'EUR' })

/** The house's grants. The King's Fund's ends in some 68 days, while pairs that it pays for run longer. */
export function grantsOfHouse(random: Random, { asOf, funders, programmes }: Wanted): Grant[] {
  const id = (key: string) => programmes[key] ?? ''
  const kingsUntil = nearestMonthEnd(addDays(asOf, 68))
  // The house has run its programmes for some two years and two months; the grant paid from the beginning.
  const kingsFrom = addMonths(addDays(kingsUntil, 1), -28)
  const followedUntil = lastMonthEnd(addDays(asOf, -238))
  const regionalFrom = addMonths(`${asOf.slice(0, 4)}-01-01`, -12)
  const regionalUntil = addDays(addMonths(regionalFrom, 36), -1)
  const dayFrom = addMonths(`${addDays(asOf, -286).slice(0, 8)}01`, -2)
  const dayUntil = addDays(addMonths(dayFrom, 14), -1)
  return [
    {
      id: random.id(),
      funderId: funders.kings.id,
      name: 'Mentoring for newcomers',
      reference: 'KFI-2117',
      period: { from: kingsFrom, until: kingsUntil },
      amount: eur(284_000),
      coFinancingRate: 0.6,
      programmeIds: [id('duo'), id('migrants'), id('women')],
      targets: [
        { id: 'started', indicator: count('started'), value: 150, by: kingsUntil, changes: [] },
        { id: 'pairs', indicator: count('pairs'), value: 140, by: kingsUntil, changes: [] },
        {
          id: 'in-work',
          indicator: outcome('in-work-6m-after-leaving'),
          value: 0.5,
          by: kingsUntil,
          changes: [
            {
              on: addMonths(kingsFrom, 9),
              from: 0.55,
              to: 0.5,
              reason: 'Fewer vacancies in the region than foreseen',
            },
          ],
        },
      ],
      reportingDates: [
        { id: 'interim', period: { from: kingsFrom, until: followedUntil }, dueOn: addDays(asOf, -2) },
        { id: 'final', period: { from: kingsFrom, until: kingsUntil }, dueOn: addMonths(kingsUntil, 1) },
      ],
      expenditure: expenditure(kingsFrom, asOf, 1_130_000),
      attribution: 'started-under-it',
      publicationPlan: [
        { id: 'in-work', indicator: outcome('in-work-6m-after-leaving'), by: [] },
        { id: 'in-work-by-gender', indicator: outcome('in-work-6m-after-leaving'), by: ['gender'] },
        { id: 'positive', indicator: outcome('positive-outcome-6m-after-leaving'), by: [] },
        { id: 'started-by-gender', indicator: count('started'), by: ['gender'] },
        { id: 'started-by-education', indicator: count('started'), by: ['education'] },
      ],
    },
    {
      id: random.id(),
      funderId: funders.regional.id,
      name: 'Ways into work',
      reference: 'REF/25/0418',
      period: { from: regionalFrom, until: regionalUntil },
      amount: eur(198_000),
      coFinancingRate: 0.5,
      programmeIds: [id('duo'), id('vera')],
      targets: [
        { id: 'started', indicator: count('started'), value: 120, by: regionalUntil, changes: [] },
        {
          id: 'in-work',
          indicator: outcome('in-work-6m-after-leaving'),
          value: 0.45,
          by: regionalUntil,
          changes: [],
        },
      ],
      reportingDates: dueSoon(regionalFrom, regionalUntil, asOf),
      expenditure: expenditure(regionalFrom, asOf, 520_000),
      attribution: 'share-of-days',
      publicationPlan: [
        { id: 'in-work', indicator: outcome('in-work-6m-after-leaving'), by: [] },
        { id: 'started-by-gender', indicator: count('started'), by: ['gender'] },
      ],
    },
    {
      id: random.id(),
      funderId: funders.regional.id,
      name: 'Discover Your Talent',
      reference: 'REF/25/0733',
      period: { from: dayFrom, until: dayUntil },
      amount: eur(36_500),
      programmeIds: [id('youth-day')],
      targets: [
        { id: 'eligible', indicator: count('eligible'), value: 40, by: dayUntil, changes: [] },
        {
          id: 'positive',
          indicator: outcome('discover-your-talent-7m'),
          value: 0.5,
          by: dayUntil,
          changes: [],
        },
      ],
      reportingDates: [
        { id: 'report-1', period: { from: dayFrom, until: dayUntil }, dueOn: addMonths(dayUntil, 1) },
      ],
      expenditure: [],
      attribution: 'started-under-it',
      publicationPlan: [
        { id: 'positive', indicator: outcome('discover-your-talent-7m'), by: [] },
        { id: 'positive-all', indicator: outcome('discover-your-talent-7m-all-registered'), by: [] },
      ],
    },
  ]
}

/** What the second house gets from the same regional fund. */
export function grantsOfSecondHouse(random: Random, { asOf, funders, programmes }: Wanted): Grant[] {
  const from = addMonths(`${asOf.slice(0, 4)}-01-01`, -12)
  const until = addDays(addMonths(from, 36), -1)
  return [
    {
      id: random.id(),
      funderId: funders.regional.id,
      name: 'Buddy’s naar werk',
      reference: 'REF/25/0509',
      period: { from, until },
      amount: eur(64_000),
      programmeIds: [programmes.buddies ?? ''],
      targets: [{ id: 'pairs', indicator: count('pairs'), value: 30, by: until, changes: [] }],
      reportingDates: dueSoon(from, until, asOf),
      expenditure: expenditure(from, asOf, 150_000),
      attribution: 'started-under-it',
      publicationPlan: [{ id: 'in-work', indicator: outcome('in-work-6m-after-leaving'), by: [] }],
    },
  ]
}
