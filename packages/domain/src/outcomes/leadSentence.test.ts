import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { againstHalf, directionOf, leadSentence } from './leadSentence.ts'
import { answered, cohortOf, followUp, many, person } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition

const asked = (result: 'unreachable' | 'refused' | 'reached') =>
  person({ followUps: [followUp(dueOn, result)] })
const cohort = (yes: number, no: number, unreachable = 0) =>
  cohortOf(
    many(yes, () => answered(dueOn, 'employed', {}, { hoursPerWeek: 30 })),
    many(no, () => answered(dueOn, 'unemployed')),
    many(unreachable, () => asked('unreachable')),
  )
const lead = (members: ReturnType<typeof cohort>, definition: Partial<OutcomeDefinition> = {}) =>
  leadSentence(evaluate({ ...inWork, ...definition }, members, asOf))

describe('the sentence that leads', () => {
  it('says how many at least, of whom, and of how many of each kind it is not known', () => {
    const members = cohortOf(
      many(7, () => answered(dueOn, 'employed')),
      many(5, () => answered(dueOn, 'unemployed')),
      many(4, () => asked('unreachable')),
      many(3, () => asked('refused')),
      many(2, () => asked('reached')),
      many(6, () => person()),
      many(8, () => person({ leftOn: '2026-06-30' })),
    )
    expect(lead(members)).toEqual({
      code: 'lead.at-least',
      values: {
        population: { label: 'population.left' },
        yes: 7,
        no: 5,
        of: 27,
        unknown: 15,
        notAsked: 6,
        notReached: 4,
        refused: 3,
        undecided: 2,
        notYetDue: 8,
      },
    })
  })

  it('is the same however the unknown are treated: what is certain is certain', () => {
    const [first, ...others] = (['excluded', 'counted-as-not', 'counted-as-yes', 'bounds'] as const).map(
      (unknown) => lead(cohort(7, 5, 4), { unknown }),
    )
    for (const other of others) expect(other).toEqual(first)
    expect(lead(cohort(7, 5, 4), { measure: { kind: 'count' } })).toEqual(first)
  })

  it('says "at least" only of somebody, and only where somebody is not known', () => {
    const counts = fc.record({ yes: fc.nat(20), no: fc.nat(20), unknown: fc.nat(20) })
    fc.assert(
      fc.property(counts, ({ yes, no, unknown }) => {
        const { code } = lead(cohort(yes, no, unknown))
        const due = yes + no + unknown
        const expected =
          due === 0
            ? 'lead.nobody-in-population'
            : due < 10
              ? 'lead.too-few'
              : unknown === 0
                ? 'lead.all-known'
                : yes === 0
                  ? 'lead.none-known'
                  : 'lead.at-least'
        expect(code).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('says of a middle, a mean or a sum what it is and of how many', () => {
    for (const kind of ['median', 'mean', 'sum'] as const) {
      expect(lead(cohort(12, 5), { measure: { kind, of: 'hours' } })).toMatchObject({
        code: `lead.${kind}`,
        values: { value: kind === 'sum' ? 360 : 30, n: 12, currency: '', yes: 12, of: 17 },
      })
    }
    const paid = () =>
      answered(dueOn, 'employed', {
        earnings: [{ fromOn: dueOn, untilOn: dueOn, amount: 150_000, currency: 'EUR' as const }],
      })
    expect(lead(cohortOf(many(10, paid)), { measure: { kind: 'mean', of: 'earnings' } })).toMatchObject({
      values: { value: 150_000, n: 10, currency: 'EUR' },
    })
    expect(lead(cohort(9, 5), { measure: { kind: 'mean', of: 'hours' } }).code).toBe('lead.too-few')
  })

  it('says why there is nothing to say', () => {
    expect(lead(cohortOf(many(12, () => person()))).code).toBe('lead.nobody-asked')
    expect(lead(cohortOf(many(12, () => person({ leftOn: '2026-06-30' }))))).toMatchObject({
      code: 'lead.not-yet-due',
      values: { of: 0, notYetDue: 12 },
    })
    expect(lead(cohortOf()).code).toBe('lead.nobody-in-population')
  })

  it('names what is missing, each question of a survey as one', () => {
    const counts: OutcomeDefinition['counts'] = {
      kind: 'any',
      of: [{ kind: 'earned' }, { kind: 'survey', question: 'feels-ready' }],
    }
    expect(lead(cohort(12, 0), { counts })).toEqual({
      code: 'lead.not-computable',
      values: { missing: [{ label: 'missing.earnings' }, { label: 'missing.survey' }] },
    })
  })
})

describe('what an interval allows to be said', () => {
  const anyInterval = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([one, other]) => ({ lower: Math.min(one, other), upper: Math.max(one, other) }))

  it('is never "more than half" where it contains one half, and never "less" either', () => {
    fc.assert(
      fc.property(anyInterval, (range) => {
        const contains = range.lower <= 0.5 && range.upper >= 0.5
        expect(againstHalf(range) === 'around-half').toBe(contains)
      }),
    )
    expect(againstHalf({ lower: 0.5, upper: 0.5 })).toBe('around-half')
    expect(againstHalf({ lower: 0.2, upper: 0.5 })).toBe('around-half')
  })

  it('is no increase where it contains nought', () => {
    expect(directionOf({ lower: 0, upper: 0.2 })).toBe('no-clear-difference')
    expect(directionOf({ lower: -0.2, upper: 0 })).toBe('no-clear-difference')
    expect(directionOf({ lower: 1e-9, upper: 0.2 })).toBe('more')
    expect(directionOf({ lower: -0.2, upper: -1e-9 })).toBe('less')
  })
})
