import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition, outcomeDefinitions } from '../catalogue/outcome-definitions/index.ts'
import { boundsDifference } from '../statistics/bounds.ts'
import { differenceInterval } from '../statistics/differenceInterval.ts'
import { compareRates, differingParts, type RateComparison } from './compare.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { answered, cohortOf, many, person } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition

const group = (yes: number, no: number, unknown = 0) =>
  cohortOf(
    many(yes, () => answered(dueOn, 'employed')),
    many(no, () => answered(dueOn, 'unemployed')),
    many(unknown, () => person()),
  )
/** People who each have two enrolments that end alike. */
const twice = (yes: number, no: number) => {
  const both = (activity: 'employed' | 'unemployed') => {
    const one = answered(dueOn, activity)
    return [one, { ...one, enrolmentId: `${one.enrolmentId}-again` }]
  }
  return cohortOf(...many(yes, () => both('employed')), ...many(no, () => both('unemployed')))
}
const rateOf = (cohort: ReturnType<typeof group>, definition = inWork) =>
  evaluate(definition, cohort, asOf, { fewest: 1 })
const compared = (...args: Parameters<typeof compareRates>): RateComparison => {
  const comparison = compareRates(...args)
  if (!comparison.comparable) throw new Error(JSON.stringify(comparison.reasons))
  return comparison
}

describe('two rates', () => {
  it('differ by what was found, with Newcombe’s interval and the bounds of the unknown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 6, maxLength: 6 }),
        ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => {
          const one = group(a + 1, b, c)
          const other = group(d, e + 1, f)
          const { difference, bounds } = compared(rateOf(one), rateOf(other))
          expect(difference).toEqual(
            differenceInterval({ successes: a + 1, n: a + 1 + b }, { successes: d, n: d + e + 1 }),
          )
          expect(bounds).toEqual(
            boundsDifference({ yes: a + 1, no: b, unknown: c }, { yes: d, no: e + 1, unknown: f }),
          )
        },
      ),
      { numRuns: 20 },
    )
  })

  it('are compared at the confidence with which they were evaluated', () => {
    const at = (confidence: number) => {
      const [one, other] = [group(40, 20), group(20, 40)].map((each) =>
        evaluate(inWork, each, asOf, { confidence }),
      )
      return one && other && compared(one, other).difference
    }
    expect(at(0.9)).toEqual(differenceInterval({ successes: 40, n: 60 }, { successes: 20, n: 60 }, 0.9))
  })

  it('differ less surely where the same people are in them twice', () => {
    const other = rateOf(group(20, 20))
    const people = compared(rateOf(group(28, 12)), other)
    const enrolments = compared(rateOf(twice(28, 12)), other)
    expect(enrolments.difference.difference).toBeCloseTo(people.difference.difference, 12)
    expect(enrolments.difference.lower).toBeCloseTo(people.difference.lower, 2)
    expect(enrolments.verdict).toBe('no-clear-difference')
  })

  it('get a verdict from 30 people in each on, or as many as one asks for', () => {
    const verdict = (one: number, other: number, fewest?: number) =>
      compared(rateOf(group(one, 0)), rateOf(group(0, other)), fewest === undefined ? {} : { fewest }).verdict
    expect(verdict(30, 30)).toBe('more')
    expect(verdict(29, 30)).toBe('too-few')
    expect(verdict(30, 29)).toBe('too-few')
    expect(verdict(12, 12, 12)).toBe('more')
    // Forty enrolments of twenty people are twenty people.
    expect(compared(rateOf(twice(20, 0)), rateOf(group(0, 40))).verdict).toBe('too-few')
    // The unknown are no basis of a verdict where they are left out.
    expect(compared(rateOf(group(20, 0, 20)), rateOf(group(0, 40))).verdict).toBe('too-few')
  })

  it('are called an effect only where chance or a cut-off decided', () => {
    const called = (allocation?: 'random' | 'cut-off' | 'none') =>
      compared(rateOf(group(5, 5)), rateOf(group(5, 5)), { ...(allocation && { allocation }) }).called
    expect([called(), called('none'), called('random'), called('cut-off')]).toEqual([
      'difference',
      'difference',
      'effect',
      'effect',
    ])
  })
})

describe('what may not be compared', () => {
  const one = rateOf(group(8, 4))

  it('says why: another definition or version, by both names', () => {
    const newer = rateOf(group(8, 4), { ...inWork, version: 2 })
    expect(compareRates(one, newer)).toEqual({
      comparable: false,
      reasons: [
        {
          code: 'compare.other-version',
          values: { one: 'in-work-6m-after-leaving 1', other: 'in-work-6m-after-leaving 2' },
        },
      ],
    })
    const renamed = rateOf(group(8, 4), { ...inWork, id: 'another' })
    expect(compareRates(renamed, one)).toEqual({
      comparable: false,
      reasons: [
        {
          code: 'compare.other-definition',
          values: { one: 'another 1', other: 'in-work-6m-after-leaving 1' },
        },
      ],
    })
  })

  it('says why: no rate on either side, be they too few, a number, or bounds alone', () => {
    const reasons = [{ code: 'compare.no-rate', values: {} }]
    const few = evaluate(inWork, group(5, 4), asOf)
    const count = rateOf(group(8, 4), { ...inWork, measure: { kind: 'count' } })
    const none = rateOf(cohortOf())
    for (const other of [few, count, none, rateOf(group(8, 4), { ...inWork, unknown: 'bounds' })]) {
      expect(compareRates(one, other)).toEqual({ comparable: false, reasons })
      expect(compareRates(other, one)).toEqual({ comparable: false, reasons })
    }
  })
})

describe('the parts in which definitions differ', () => {
  const changed: readonly (readonly [string, Partial<OutcomeDefinition>])[] = [
    ['population', { population: { base: 'completed' } }],
    ['population', { population: { base: 'left', leavesOut: ['died'] } }],
    ['on-entry', { population: { base: 'left', onEntry: { kind: 'status', in: ['unemployed'] } } }],
    ['on-entry', { population: { base: 'left', during: { kind: 'status', in: ['education'] } } }],
    ['on-entry', { population: { base: 'left', facts: { kind: 'age', atMost: 29 } } }],
    ['re-entry', { reEntry: 'first-entry-last-exit' }],
    ['moment', { moment: { ...inWork.moment, after: { count: 3, unit: 'months' } } }],
    ['counts', { counts: { kind: 'status', in: ['employed'] } }],
    ['unknown', { unknown: 'counted-as-not' }],
    ['news', { news: 'counted' }],
    ['measure', { measure: { kind: 'count' } }],
  ]
  const base: OutcomeDefinition = { ...inWork, population: { base: 'left' } }

  it.each(changed)('are named: %s', (part, change) => {
    expect(differingParts(base, { ...base, ...change })).toEqual([part])
    expect(differingParts({ ...base, ...change }, base)).toEqual([part])
    expect(differingParts(base, { ...base, ...change, version: 2 })).toEqual(['version', part])
    expect(differingParts(base, { ...base, ...change, id: 'another', version: 2 })).toEqual([part])
  })

  it('are none where only the order of keys, words or what is not there differ', () => {
    const { after, anchor, ...rest } = base.moment
    const other: OutcomeDefinition = {
      ...base,
      id: 'another',
      label: { en: 'Another name' },
      moment: { ...rest, anchor, after: { unit: after.unit, count: after.count } },
      population: { leavesOut: undefined, ...base.population },
    }
    expect(differingParts(base, other)).toEqual([])
    expect(differingParts(other, base)).toEqual([])
  })

  it('are those of a list whose order or length differ, since both may matter', () => {
    const counting = (...activities: ('employed' | 'education')[]): OutcomeDefinition => ({
      ...base,
      counts: { kind: 'status', in: activities },
    })
    expect(differingParts(counting('employed'), counting('employed', 'education'))).toEqual(['counts'])
  })

  it('are never any of a definition and itself, and the same both ways', () => {
    const some = outcomeDefinitions.filter((_, index) => index % 8 === 0)
    for (const one of some) {
      expect(differingParts(one, structuredClone(one))).toEqual([])
      for (const other of some) {
        expect(differingParts(one, other)).toEqual(differingParts(other, one))
      }
    }
  })
})
