import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition, outcomeDefinitions } from '../catalogue/outcome-definitions/index.ts'
import { inWork as isWork } from '../spells/activity.ts'
import { mainLine, on } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { anyReports, report } from '../spells/testing.ts'
import { Cohort, type CohortMember } from './cohort.ts'
import { compareRates, differingParts } from './compare.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { everyDefinition } from './everyDefinition.ts'
import { knownAsOf } from './knownAsOf.ts'
import { answered, cohortOf, followUp, fullRecord, many, person } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'

const definition = (id: string): OutcomeDefinition => {
  const found = outcomeDefinition({ id, version: 1 })
  if (!found) throw new Error(`There is no definition ${id}.`)
  return found
}
const inWork = definition('in-work-6m-after-leaving')

/** People with whatever was said of them. */
const anyMember: fc.Arbitrary<CohortMember> = fc
  .record({
    reports: anyReports,
    left: fc.constantFrom('2025-06-30', '2025-08-31', '2026-07-31'),
    result: fc.constantFrom('reached', 'unreachable', 'refused', undefined),
    isAsked: fc.boolean(),
  })
  .map(({ reports, left, result, isAsked }) =>
    person({
      leftOn: left,
      reports,
      followUps: isAsked ? [followUp(left === '2025-06-30' ? '2025-12-30' : dueOn, result)] : [],
    }),
  )
const anyCohort = fc.array(anyMember, { maxLength: 12 }).map((members) => cohortOf(members))

describe('one cohort under every definition', () => {
  it('gives each a result or the reason why there is none, and never a share outside of 0 and 1', () => {
    fc.assert(
      fc.property(anyCohort, (cohort) => {
        expect(Cohort.safeParse(cohort).error?.issues).toBeUndefined()
        for (const { result } of everyDefinition(outcomeDefinitions, cohort, asOf, { fewest: 1 })) {
          if (result.measure === 'not-computable') {
            expect(result.missing.length).toBeGreaterThan(0)
            continue
          }
          const { ids, yes, no, unknown, due, population } = result
          expect(yes + no + unknown.total).toBe(due)
          expect(due + unknown.notYetDue).toBe(population)
          expect(ids.yes).toHaveLength(yes)
          expect(new Set(Object.values(ids).flat()).size).toBe(Object.values(ids).flat().length)
          if (result.measure !== 'rate' && result.measure !== 'count') continue
          const { rate, bounds, range, interval } = result
          if (rate === undefined || bounds === undefined || range === undefined) continue
          expect(rate).toBeGreaterThanOrEqual(bounds.lower - 1e-12)
          expect(rate).toBeLessThanOrEqual(bounds.upper + 1e-12)
          expect(range.lower).toBeLessThanOrEqual(bounds.lower)
          expect(range.upper).toBeGreaterThanOrEqual(bounds.upper)
          expect(interval?.lower).toBeLessThanOrEqual(rate)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('is the same when spells were resolved before', () => {
    fc.assert(
      fc.property(anyCohort, (cohort) => {
        const [first] = everyDefinition([inWork], cohort, asOf)
        expect(first?.result).toEqual(evaluate(inWork, cohort, asOf))
        const known = knownAsOf(cohort, asOf)
        expect(knownAsOf(known, asOf)).toEqual(known)
        expect(everyDefinition([], known, asOf)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('never counts fewer ever in work than on the day, and one who counts is in work by every word', () => {
    const ever: OutcomeDefinition = {
      ...inWork,
      moment: { ...inWork.moment, pick: { kind: 'ever-within' } },
      news: 'counted',
    }
    const exactly: OutcomeDefinition = {
      ...inWork,
      moment: { ...inWork.moment, window: { daysBefore: 0, daysAfter: 0 } },
      news: 'counted',
    }
    fc.assert(
      fc.property(anyCohort, (cohort) => {
        const onTheDay = evaluate(exactly, cohort, asOf, { fewest: 1 })
        const everWithin = evaluate(ever, cohort, asOf, { fewest: 1 })
        if (onTheDay.measure === 'not-computable' || everWithin.measure === 'not-computable')
          throw new Error()
        for (const id of onTheDay.ids.yes) {
          expect(everWithin.ids.yes).toContain(id)
          const member = cohort.members.find(({ enrolmentId }) => enrolmentId === id)
          const { spells } = resolveSpells(member?.reports ?? [], asOf)
          const day = member?.leftOn === '2025-06-30' ? '2025-12-30' : dueOn
          const possible = on(mainLine(spells), day)
          // One of several jobs is work too.
          expect(possible.maybeUnknown).toBe(false)
          for (const { activity } of possible.spells) expect(isWork).toContain(activity)
        }
      }),
      { numRuns: 80 },
    )
  })

  it('says of a definition that was made for other people', () => {
    const entered = report('2025-02-01', { activity: 'unemployed', from: '2024-06-01' })
    const worker = report('2025-02-01', { activity: 'employed', from: '2024-06-01' })
    const at = (first: typeof entered) => () => {
      const member = answered(dueOn, 'employed', { entry: fullRecord })
      return {
        ...member,
        reports: [{ ...first, id: `${first.id}-${member.enrolmentId}` }, ...member.reports],
      }
    }
    const cohort = cohortOf(many(10, at(entered)), many(5, at(worker)))
    const about = everyDefinition(
      [inWork, definition('esf-plus-eecr05'), definition('esf-plus-eeco18')],
      cohort,
      asOf,
    ).map((each) => each.about)
    expect(about).toEqual(['all', 'some', 'none'])
  })

  it('is none of them where it counts as many others', () => {
    const entering = (activity: 'employed' | 'unemployed') => () => {
      const member = answered(dueOn, 'employed')
      const entered = report('2025-02-01', { activity, from: '2024-06-01', until: '2025-12-29' })
      return { ...member, reports: [entered, ...member.reports] }
    }
    const cohort = cohortOf(many(10, entering('employed')), many(10, entering('unemployed')))
    const of = (activity: 'employed' | 'unemployed'): OutcomeDefinition => ({
      ...inWork,
      population: { base: 'left', onEntry: { kind: 'status', in: [activity] } },
    })
    const all = everyDefinition([of('employed'), of('unemployed')], cohort, asOf)
    expect(all.map(({ about, result }) => [about, result.measure === 'rate' && result.due])).toEqual([
      ['all', 10],
      ['none', 10],
    ])
  })

  it('means people by it: who came twice is one, whether counted once or each time', () => {
    const back = (index: number) => {
      const participantId = `returner-${index}`
      const first = answered(dueOn, 'employed', {
        participantId,
        startedOn: '2025-01-15',
        leftOn: '2025-01-20',
      })
      return [first, answered(dueOn, 'employed', { participantId })]
    }
    const cohort = cohortOf(
      ...[1, 2, 3].map(back),
      many(9, () => answered(dueOn, 'employed')),
    )
    const once: OutcomeDefinition = { ...inWork, reEntry: 'first-entry-last-exit' }
    const aboutOf = (...definitions: OutcomeDefinition[]) =>
      everyDefinition(definitions, cohort, asOf).map(({ about, result }) => [
        about,
        result.measure === 'rate' && result.due,
      ])
    expect(aboutOf(inWork, once)).toEqual([
      ['all', 15],
      ['all', 12],
    ])
    expect(aboutOf(once, inWork)).toEqual([
      ['all', 12],
      ['all', 15],
    ])
  })
})

describe('rates side by side', () => {
  const group = (yes: number, no: number) =>
    cohortOf(
      many(yes, () => answered(dueOn, 'employed')),
      many(no, () => answered(dueOn, 'unemployed')),
    )

  it('differ with an interval, and are called an effect only where chance decided', () => {
    const one = evaluate(inWork, group(40, 20), asOf)
    const other = evaluate(inWork, group(20, 40), asOf)
    expect(compareRates(one, other)).toMatchObject({
      comparable: true,
      difference: { difference: 40 / 60 - 20 / 60 },
      bounds: { orderKnown: true },
      verdict: 'more',
      called: 'difference',
    })
    expect(compareRates(one, other, { allocation: 'random' })).toMatchObject({ called: 'effect' })
    expect(compareRates(other, one)).toMatchObject({ verdict: 'less' })
    expect(compareRates(one, one)).toMatchObject({ verdict: 'no-clear-difference' })
  })

  it('get no verdict where one of them has fewer than 30', () => {
    const few = evaluate(inWork, group(15, 5), asOf)
    expect(compareRates(few, evaluate(inWork, group(20, 40), asOf))).toMatchObject({ verdict: 'too-few' })
  })

  it('are refused under another definition or version, or without a rate', () => {
    const one = evaluate(inWork, group(40, 20), asOf)
    const other = evaluate(definition('positive-outcome-6m-after-leaving'), group(20, 40), asOf)
    expect(compareRates(one, other)).toMatchObject({
      comparable: false,
      reasons: [{ code: 'compare.other-definition' }],
    })
    const newer = evaluate({ ...inWork, version: 2 }, group(20, 40), asOf)
    expect(compareRates(one, newer)).toMatchObject({ reasons: [{ code: 'compare.other-version' }] })
    const none = evaluate(inWork, group(2, 1), asOf)
    expect(compareRates(one, none)).toMatchObject({ reasons: [{ code: 'compare.no-rate' }] })
  })

  it('have definitions whose differing parts can be named', () => {
    expect(differingParts(inWork, inWork)).toEqual([])
    expect(differingParts(inWork, { ...inWork, version: 2 })).toEqual(['version'])
    expect(differingParts(inWork, definition('esf-plus-eecr05'))).toEqual([
      'on-entry',
      're-entry',
      'news',
      'measure',
    ])
    expect(differingParts(inWork, definition('de-verbleibsquote'))).toEqual([
      'population',
      'moment',
      'counts',
      'unknown',
      'news',
    ])
  })
})
