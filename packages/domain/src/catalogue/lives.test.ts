import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { Enrolment } from '../enrolments/enrolment.ts'
import { FollowUp } from '../followups/followUp.ts'
import { Cohort } from '../outcomes/cohort.ts'
import { evaluate } from '../outcomes/evaluate.ts'
import type { OutcomeResult } from '../outcomes/result.ts'
import { alarmDays, pairHealth } from '../pairs/health.ts'
import { Pair } from '../pairs/pair.ts'
import { leavesOf } from '../programmes/attributesAsked.ts'
import { breakdownBy, categoryOf } from '../reports/breakdowns.ts'
import { ReleaseDocument } from '../reports/releaseDocument.ts'
import { ReleasedFigure } from '../reports/releasedFigure.ts'
import { releaseFigures } from '../reports/releaseFigures.ts'
import { Report } from '../reports/report.ts'
import type { Breakdown, CountTable, OutcomeGroup, ReportTable } from '../reports/table.ts'
import { blueprints } from './index.ts'
import { outcomeDefinition } from './outcome-definitions/index.ts'
import { beginningOf, type Lived, liveThrough, memberOf, type Story } from './testing/life.ts'
import { canary, known } from './testing/people.ts'

const count = (stories: readonly Story[], fits: (enrolment: Enrolment) => boolean): number =>
  stories.filter(({ enrolment }) => fits(enrolment)).length

const hasBeen = (enrolment: Enrolment, status: Enrolment['status']): boolean =>
  enrolment.history.some(({ to }) => to === status)

describe.each(blueprints.map((blueprint) => [blueprint.id, blueprint] as const))(
  'a programme started from %s',
  (_, blueprint) => {
    const { programme } = blueprint
    const lived = liveThrough(programme)
    const { mentees, mentors, pairs, meetings, asOf } = lived
    const cohort = { id: programme.id, members: mentees.map((story) => memberOf(story, asOf)) }

    it('judges applicants by its own rules, and loses nobody', () => {
      for (const { enrolment, person, wanted } of mentees) {
        expect(Enrolment.safeParse(enrolment).error?.issues).toBeUndefined()
        if (wanted === 'met') expect(hasBeen(enrolment, 'eligible'), person.participant.id).toBe(true)
      }
      const applied = mentees.length
      const eligible = count(mentees, (each) => hasBeen(each, 'eligible'))
      const started = count(mentees, ({ startedOn }) => startedOn !== undefined)
      const left = count(
        mentees,
        ({ startedOn, endedOn }) => startedOn !== undefined && endedOn !== undefined,
      )
      const completed = count(mentees, ({ status }) => status === 'completed')
      expect([applied, eligible, started, left, completed]).toEqual(
        [applied, eligible, started, left, completed].toSorted((a, b) => b - a),
      )
      expect(completed).toBeGreaterThan(0)
      const undecided = count(mentees, (each) => !hasBeen(each, 'eligible') && !hasBeen(each, 'ineligible'))
      const ineligible = count(mentees, (each) => hasBeen(each, 'ineligible'))
      expect(eligible + ineligible + undecided).toBe(applied)
      const hasConditions = leavesOf(programme.eligibility.mentee).length > 0
      expect([ineligible > 0, undecided > 0]).toEqual([hasConditions, hasConditions])
    })

    it('starts everybody with the service that it names', () => {
      const { startsWith } = beginningOf(programme)
      for (const { enrolment, eventOn } of mentees) {
        if (enrolment.startedOn === undefined) continue
        if (startsWith === 'event' && eventOn !== undefined) expect(enrolment.startedOn).toBe(eventOn)
        const own = pairs.find((pair) => pair.menteeEnrolmentId === enrolment.id && pair.activeOn)
        if (startsWith === 'first-meeting' && own) expect(enrolment.startedOn).toBe(own.activeOn)
      }
    })

    it('makes pairs where it says so, and gives no place twice', () => {
      expect(pairs.length > 0).toBe(programme.pairing !== undefined)
      expect(meetings.length > 0).toBe(programme.pairing !== undefined)
      for (const pair of pairs) expect(Pair.safeParse(pair).error?.issues).toBeUndefined()
      for (const { enrolment } of mentors) {
        const own = pairs.filter((pair) => pair.mentorEnrolmentId === enrolment.id && pair.activeOn)
        for (const { activeOn = '' } of own) {
          const together = own.filter(
            (each) => (each.activeOn as string) <= activeOn && (each.endedOn ?? asOf) > activeOn,
          )
          expect(together.length).toBeLessThanOrEqual(programme.pairing?.capacityPerMentor ?? 0)
        }
      }
    })

    it('sees silence in a pair as it was recorded', () => {
      const { pairing } = programme
      if (pairing === undefined) return
      for (const closed of pairs.filter(({ activeOn }) => activeOn !== undefined).slice(0, 5)) {
        const activeOn = closed.activeOn as string
        const pair: Pair = { ...closed, status: 'active', pauses: [], checkIns: [], reviews: [] }
        const held = meetings.filter((each) => each.pairId === pair.id && each.on === activeOn)
        const at = (days: number) => pairHealth(pair, { pairing, meetings: held }, addDays(activeOn, days))
        expect(at(1).level).toBe('on-track')
        expect(at(alarmDays(pairing.cadence)).level).toBe('at-risk')
        expect(at(alarmDays(pairing.cadence)).reasons.map(({ code }) => code)).toContain(
          'health.no-meeting-recorded',
        )
      }
    })

    it('asks afterwards as planned, never twice', () => {
      const planned = programme.outcomes.followUps
      for (const { enrolment, followUps } of mentees) {
        const moments = followUps.map(({ momentId }) => momentId)
        expect(new Set(moments).size).toBe(moments.length)
        for (const followUp of followUps) {
          expect(FollowUp.safeParse(followUp).error?.issues).toBeUndefined()
          expect(planned.map(({ id }) => id)).toContain(followUp.momentId)
        }
        if (enrolment.endedOn === undefined || enrolment.startedOn === undefined) continue
        for (const moment of planned.filter(({ anchor }) => anchor === 'leaving' || anchor === 'start')) {
          expect(moments).toContain(moment.id)
        }
      }
      expect(Cohort.safeParse(cohort).error?.issues).toBeUndefined()
    })

    it('counts under each of its definitions, and everything adds up', () => {
      for (const reference of programme.outcomes.definitions) {
        const definition = outcomeDefinition(reference)
        if (definition === undefined) throw new Error(`no definition ${reference.id}`)
        const result = evaluate(definition, cohort, asOf, { fewest: 1 })
        if (result.measure === 'not-computable') {
          expect(result.missing.length).toBeGreaterThan(0)
          continue
        }
        checkSums(result, cohort.members.length)
      }
    })

    it('has something to say under its headline', () => {
      const headline = programme.outcomes.headline && outcomeDefinition(programme.outcomes.headline)
      if (headline === undefined) throw new Error('no headline')
      const result = evaluate(headline, cohort, asOf, { fewest: 1 })
      expect(['rate', 'count']).toContain(result.measure)
    })

    it('releases figures that are safe and tell of nobody', () => {
      const tables = tablesOf(lived, cohort)
      const { figures, isSafe, record } = releaseFigures({
        scope: `${programme.id.slice(0, 20)}/first`,
        tables,
        earlier: [],
      })
      expect(isSafe).toBe(true)
      for (const figure of figures) expect(ReleasedFigure.safeParse(figure).error?.issues).toBeUndefined()
      const printed = JSON.stringify(figures)
      for (const { person, enrolment } of [...mentees, ...mentors]) {
        expect(printed).not.toContain(canary(person.participant.id))
        expect(printed).not.toContain(`"${person.participant.id}"`)
        expect(printed).not.toContain(`"${enrolment.id}"`)
      }
      for (const value of countsIn(figures)) expect(value === 0 || value >= 10, String(value)).toBe(true)
      expect(record.hidden.every((cell) => !printed.includes(cell))).toBe(true)
    })

    it('fills a report, and the document that a funder reads', () => {
      const { headline, definitions } = programme.outcomes
      if (headline === undefined) throw new Error('no headline')
      const period = { from: '2022-01-01', until: '2027-12-31' }
      const report = Report.safeParse({
        id: 'report',
        grantId: 'grant',
        period,
        asOf,
        language: 'en',
        status: 'draft',
        figures: [
          { id: 'headline', indicator: { kind: 'outcome', definition: headline }, by: ['gender'] },
          { id: 'started', indicator: { kind: 'count', of: 'started' }, by: [] },
        ],
        narrative: [],
        writtenBy: 'coordinator',
      })
      expect(report.error?.issues).toBeUndefined()
      const document = ReleaseDocument.safeParse({
        organisation: blueprint.origin.organisation ?? 'An organisation',
        grant: { name: 'Grant', period, amount: { amount: 100_000_00, currency: 'EUR' } },
        programmes: [programme.name],
        report: { title: 'Report', period, asOf, language: 'en' },
        headline: 'headline',
        narrative: [],
        definitions: definitions.map((reference) => outcomeDefinition(reference)),
        threshold: 10,
        hidden: 0,
      })
      expect(document.error?.issues).toBeUndefined()
    })
  },
)

/** Every enrolment is in exactly one place of the result, and the share is what its counts say. */
function checkSums(result: Exclude<OutcomeResult, { measure: 'not-computable' }>, people: number): void {
  const { yes, no, due, unknown, population, excluded, ids } = result
  expect(yes + no + unknown.total).toBe(due)
  expect(unknown.notAsked + unknown.notReached + unknown.refused + unknown.undecided).toBe(unknown.total)
  expect(population).toBe(due + unknown.notYetDue)
  const outside = Object.values(excluded).reduce((sum, each) => sum + each, 0)
  expect(population + outside).toBeLessThanOrEqual(people)
  const all = Object.values(ids).flat()
  expect(new Set(all).size).toBe(all.length)
  if (result.measure !== 'rate') return
  const { numerator, denominator, rate, interval, bounds, range } = result
  expect(numerator).toBeLessThanOrEqual(denominator)
  if (rate === undefined) return
  expect(rate).toBeCloseTo(numerator / denominator, 12)
  for (const each of [interval, range]) {
    if (each) expect(each.lower <= rate && rate <= each.upper).toBe(true)
  }
  if (bounds && range) expect(range.lower <= bounds.lower && bounds.upper <= range.upper).toBe(true)
}

/** Everything that is printed as a number of people. */
function countsIn(figures: readonly ReleasedFigure[]): number[] {
  return figures
    .flatMap((figure) => {
      if (figure.kind === 'count') return figure.rows.map(({ value }) => value)
      if (figure.kind === 'outcome') {
        return figure.rows.flatMap(
          ({ all, counted, neither, known: certain, inTraining, notYetDue, unknown }) => [
            ...[all, counted, neither, certain, notYetDue, unknown.all],
            ...(inTraining === undefined ? [] : [inTraining]),
            ...Object.values(unknown.kinds),
          ],
        )
      }
      return []
    })
    .filter((value) => value !== 'hidden')
}

/** The true tables of a report: the headline alone and by gender, and how many came how far. */
function tablesOf({ programme, mentees, asOf }: Lived, cohort: Cohort): ReportTable[] {
  const reference = programme.outcomes.headline
  const definition = reference && outcomeDefinition(reference)
  if (!reference || !definition) throw new Error('no headline')
  const result = evaluate(definition, cohort, asOf, { fewest: 1 })
  if (result.measure === 'not-computable') throw new Error(result.missing.join())
  const { ids } = result
  const groups: readonly (readonly [OutcomeGroup, readonly string[]])[] = [
    ['counted', ids.yes],
    ['neither', ids.no],
    ['not-asked', ids.notAsked],
    ['not-reached', ids.notReached],
    ['refused', ids.refused],
    ['undecided', ids.undecided],
    ['not-yet-due', ids.notYetDue],
  ]
  const genders = new Map(
    mentees.map(({ enrolment, person }) => [
      enrolment.id,
      categoryOf('gender', known(person, enrolment.appliedOn), enrolment.appliedOn),
    ]),
  )
  const people = groups.flatMap(([group, list]) => list.map((id) => ({ id, group })))
  const by: Breakdown = breakdownBy('gender')
  const outcome = { kind: 'outcome', definition: reference, showsTraining: false } as const
  return [
    { ...outcome, id: 'headline', people },
    {
      ...outcome,
      id: 'headline-by-gender',
      by,
      people: people.map((each) => ({ ...each, category: genders.get(each.id) ?? 'not-known' })),
    },
    ...(['applied', 'eligible', 'started', 'completed', 'left'] as const).map(
      (of): CountTable => ({
        kind: 'count',
        id: of,
        indicator: { kind: 'count', of },
        people: mentees
          .filter(({ enrolment }) => isCountedAs(of, enrolment))
          .map(({ enrolment: { id } }) => ({ id })),
      }),
    ),
  ]
}

function isCountedAs(
  of: 'applied' | 'eligible' | 'started' | 'completed' | 'left',
  enrolment: Enrolment,
): boolean {
  switch (of) {
    case 'applied':
      return true
    case 'eligible':
      return hasBeen(enrolment, 'eligible')
    case 'started':
      return enrolment.startedOn !== undefined
    case 'completed':
      return enrolment.status === 'completed'
    case 'left':
      return enrolment.startedOn !== undefined && enrolment.endedOn !== undefined
  }
}
