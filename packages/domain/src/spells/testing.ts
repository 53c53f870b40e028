import fc from 'fast-check'
import { addDays } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import { type Activity, activities } from './activity.ts'
import type { SaidDate } from './precision.ts'
import type { SpellClaim, SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import type { Spell, SpellDetail, SpellKind } from './spell.ts'

// Reports for tests: short to write, and any that there can be.

interface Told {
  readonly says?: 'spell' | 'still' | 'ended'
  readonly kind?: SpellKind
  readonly activity?: Activity
  readonly from?: Day | SaidDate
  readonly until?: Day | SaidDate
  readonly on?: Day | SaidDate
  readonly detail?: SpellDetail
}

let count = 0

/** What somebody said of themselves on a day, recorded that day, as the answer to a planned question. */
export function report(saidOn: Day, told: Told): SpellReport {
  count += 1
  return {
    id: `report-${String(count).padStart(6, '0')}`,
    participantId: 'person',
    claim: claimOf(told, saidOn),
    source: 'self',
    planned: true,
    saidOn,
    recordedAt: `${saidOn}T12:00:00Z`,
  }
}

/** What these reports say together, whenever they were recorded. */
export const spellsOf = (...reports: readonly SpellReport[]): readonly Spell[] =>
  resolveSpells(reports, '2030-01-01').spells

/** The same in short: what from when to when, with `…` where it goes on as far as is known. */
export const shapeOf = (...reports: readonly SpellReport[]): readonly string[] =>
  spellsOf(...reports).map(
    ({ activity, startedOn, endedOn, confirmedOn }) =>
      `${activity} ${startedOn}–${endedOn ?? `${confirmedOn}…`}`,
  )

const said = (date: Day | SaidDate): SaidDate =>
  typeof date === 'string' ? { on: date, precision: 'day' } : date

function claimOf(told: Told, saidOn: Day): SpellClaim {
  const { says = 'spell', kind = 'main', activity = 'employed', from, until, on, detail = {} } = told
  if (says === 'still') return { says, kind }
  if (says === 'ended') return { says, kind, on: said(on ?? saidOn) }
  return {
    says,
    kind,
    activity,
    ...(from !== undefined && { from: said(from) }),
    ...(until !== undefined && { until: said(until) }),
    detail,
  }
}

const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => addDays('2025-01-01', days))
const anyDate = fc.record({ on: anyDay, precision: fc.constantFrom('day', 'day', 'day', 'month', 'quarter') })

const anyClaim: fc.Arbitrary<SpellClaim> = fc
  .record({
    says: fc.constantFrom('spell', 'spell', 'spell', 'still', 'ended'),
    kind: fc.constantFrom('main', 'main', 'main', 'side', 'registration'),
    activity: fc.constantFrom(...activities),
    one: fc.option(anyDate, { nil: undefined }),
    other: fc.option(anyDate, { nil: undefined }),
    on: anyDate,
    employer: fc.option(fc.constantFrom('Delhaize', 'MIVB'), { nil: undefined }),
  })
  .map(({ says, kind, activity, one, other, on, employer }): SpellClaim => {
    if (says === 'still') return { says, kind }
    if (says === 'ended') return { says, kind, on }
    const [from, until] = one && other && one.on > other.on ? [other, one] : [one, other]
    return {
      says: 'spell',
      kind,
      activity: kind === 'registration' ? 'unemployed' : activity,
      ...(from && { from }),
      ...(until && { until }),
      detail: employer === undefined ? {} : { employer: { name: employer } },
    }
  })

/** Any reports of one person over some three years: contradicting, imprecise, announced, in any order. */
export const anyReports: fc.Arbitrary<SpellReport[]> = fc
  .array(
    fc.record({
      claim: anyClaim,
      source: fc.constantFrom('self', 'mentor', 'partner', 'staff', 'someone-else', 'register', 'import'),
      planned: fc.boolean(),
      saidOn: anyDay,
      recordedLater: fc.nat(30),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ claim, source, planned, saidOn, recordedLater }, index) => ({
      id: `any-${String(index).padStart(3, '0')}`,
      participantId: 'person',
      claim,
      source,
      planned,
      saidOn,
      recordedAt: `${addDays(saidOn, recordedLater)}T12:00:00Z`,
    })),
  )
