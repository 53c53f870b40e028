import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { answered, cohortOf, followUp, many, person } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
const insured: OutcomeDefinition = { ...inWork, counts: { kind: 'is', what: 'insured', value: true } }

describe('what a definition needs to know of jobs', () => {
  it('is not missed where it leaves nobody open', () => {
    const idle = person({
      reports: [
        report('2026-03-03', { activity: 'employed', from: '2025-09-01', until: '2025-12-31' }),
        report('2026-03-03', { activity: 'unemployed', from: '2026-01-01' }),
      ],
      followUps: [followUp(dueOn, 'reached')],
    })
    // A job is told of without its insurance, but nobody had one on the day.
    expect(evaluate(insured, cohortOf(many(12, () => idle)), asOf)).toMatchObject({
      measure: 'rate',
      no: 12,
      rate: 0,
    })
    const worker = answered(dueOn, 'employed')
    expect(
      evaluate(
        insured,
        cohortOf(
          many(12, () => idle),
          worker,
        ),
        asOf,
      ),
    ).toEqual({
      measure: 'not-computable',
      definition: { id: 'in-work-6m-after-leaving', version: 1 },
      asOf,
      missing: ['detail.insured'],
    })
  })

  it('is not missed either where only people who could not be reached are open', () => {
    const unreached = person({ followUps: [followUp(dueOn, 'unreachable')] })
    expect(evaluate(insured, cohortOf(many(12, () => unreached)), asOf)).toMatchObject({
      measure: 'rate',
      unknown: { notReached: 12 },
    })
  })
})

describe('the spells of a member', () => {
  it('are those that were resolved before, where they are given', () => {
    const member = { ...answered(dueOn, 'employed'), spells: [] }
    expect(evaluate(inWork, cohortOf(member), asOf, { fewest: 1 })).toMatchObject({
      yes: 0,
      unknown: { undecided: 1 },
    })
  })
})

describe('supported organisations', () => {
  it('are counted instead of people, and are not computable where nobody records them', () => {
    const employers: OutcomeDefinition = {
      ...inWork,
      population: { base: 'entities', entityKinds: ['employer'] },
      measure: { kind: 'count' },
    }
    const cohort = cohortOf(answered(dueOn, 'employed'))
    const entities = [{ id: 'bakery', kind: 'employer', since: '2026-01-01' }]
    expect(evaluate(employers, { ...cohort, entities }, asOf)).toMatchObject({
      measure: 'count',
      yes: 1,
      ids: { yes: ['bakery'] },
    })
    expect(evaluate(employers, cohort, asOf)).toMatchObject({ missing: ['entities'] })
  })
})
