import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { medianInterval } from '../statistics/median.ts'
import type { CohortMember, Earnings } from './cohort.ts'
import type { Measure, OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { answered, cohortOf } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition

const paid = (amount: number, more: Partial<Earnings> = {}): Earnings => ({
  fromOn: dueOn,
  untilOn: dueOn,
  amount,
  currency: 'EUR',
  ...more,
})
const earner = (...earnings: readonly Earnings[]): CohortMember =>
  answered(dueOn, 'employed', { earnings: [...earnings] })
const of = (measure: Measure, members: readonly CohortMember[], fewest = 1) =>
  evaluate({ ...inWork, measure }, cohortOf(members), asOf, { fewest })
const earnings = (kind: 'median' | 'mean' | 'sum') => ({ kind, of: 'earnings' }) as const

describe('earnings of those who count', () => {
  it('are their middle with its interval, their mean or their sum, in one currency', () => {
    const amounts = [90_000, 120_000, 150_000, 180_000, 260_000]
    const members = amounts.map((amount) => earner(paid(amount)))
    expect(of(earnings('median'), members)).toMatchObject({
      measure: 'median',
      of: 'earnings',
      n: 5,
      value: 150_000,
      interval: { lower: medianInterval(amounts).lower, upper: medianInterval(amounts).upper },
      currency: 'EUR',
      tooFew: false,
    })
    expect(of(earnings('mean'), members)).toMatchObject({ value: 160_000 })
    expect(of(earnings('sum'), members)).toMatchObject({ value: 800_000 })
  })

  it('are of the stretches that end within the days looked at, nought where there was none', () => {
    const members = [earner(paid(90_000), paid(10_000, { untilOn: '2026-03-01' }), paid(5_000)), earner()]
    expect(of(earnings('sum'), members)).toMatchObject({ n: 2, value: 95_000 })
  })

  it('are not known of whom nobody recorded any: left out, not nought', () => {
    const members = [earner(paid(100_000)), earner(paid(200_000)), answered(dueOn, 'employed')]
    expect(of(earnings('mean'), members)).toMatchObject({ yes: 3, n: 2, value: 150_000 })
  })

  it('are of those who count, not of those who do not', () => {
    const idle = answered(dueOn, 'unemployed', { earnings: [paid(900_000)] })
    expect(of(earnings('sum'), [earner(paid(100_000)), idle])).toMatchObject({ n: 1, value: 100_000 })
  })

  it('are never added up over several currencies', () => {
    const members = [earner(paid(100_000)), earner(paid(100_000, { currency: 'SEK' }))]
    expect(() => of(earnings('sum'), members)).toThrow(
      new RangeError('Earnings in several currencies cannot be added up: EUR, SEK.'),
    )
  })

  it('have no currency where nobody earned anything, and hours never have one', () => {
    expect(of(earnings('sum'), [earner(), earner()])).not.toHaveProperty('currency')
    expect(of({ kind: 'sum', of: 'hours' }, [earner(paid(1))])).not.toHaveProperty('currency')
  })

  it('are too few to say below the threshold, counted in those whose value is known', () => {
    const members = [earner(paid(100_000)), earner(paid(200_000)), answered(dueOn, 'employed')]
    const few = of(earnings('mean'), members, 3)
    expect(few).toMatchObject({ due: 3, n: 2, tooFew: true })
    expect(few).not.toHaveProperty('value')
    expect(of(earnings('mean'), members, 2)).toMatchObject({ tooFew: false, value: 150_000 })
  })

  it('are of no single job, and not known, where many days are looked at', () => {
    const ever: OutcomeDefinition = {
      ...inWork,
      measure: { kind: 'mean', of: 'hours' },
      moment: { ...inWork.moment, pick: { kind: 'ever-within' } },
    }
    const worker = answered(dueOn, 'employed', {}, { hoursPerWeek: 20 })
    expect(evaluate(ever, cohortOf(worker), asOf, { fewest: 1 })).toMatchObject({
      yes: 1,
      n: 0,
      tooFew: true,
    })
  })

  it('have no value where nobody has one, whatever the threshold', () => {
    const none = of({ kind: 'median', of: 'hours' }, [answered(dueOn, 'employed')], 0)
    expect(none).toMatchObject({ n: 0, tooFew: false })
    expect(none).not.toHaveProperty('value')
  })
})
