import { describe, expect, it } from 'vitest'
import { outcomeDefinition, outcomeDefinitions } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { leadSentence } from './leadSentence.ts'
import type { RateResult } from './result.ts'
import { answered, cohortOf, followUp, fullRecord, many, person } from './testing.ts'

const definition = (id: string): OutcomeDefinition => {
  const found = outcomeDefinition({ id, version: 1 })
  if (!found) throw new Error(`There is no definition ${id}.`)
  return found
}

const rate = (...args: Parameters<typeof evaluate>): RateResult => {
  const result = evaluate(...args)
  if (result.measure !== 'rate') throw new Error(`Not a rate: ${JSON.stringify(result)}`)
  return result
}

const inWork = definition('in-work-6m-after-leaving')
/** Everybody left on 31 August 2025; six months later is the last day of February. */
const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const unreached = () => person({ followUps: [followUp(dueOn, 'unreachable')] })

describe('the built-in definitions', () => {
  it.each(outcomeDefinitions.map((each) => [each.id, each] as const))('%s is a valid document', (_, each) => {
    expect(OutcomeDefinition.safeParse(each).error?.issues).toBeUndefined()
  })

  it('have one name each', () => {
    const ids = outcomeDefinitions.map(({ id, version }) => `${id}@${version}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('in work six months after leaving', () => {
  const cohort = cohortOf(
    many(50, () => answered(dueOn, 'employed')),
    many(11, () => answered(dueOn, 'education')),
    many(21, () => answered(dueOn, 'unemployed')),
    many(14, unreached),
  )

  it('says what is certain first, then the range of both doubts, then the rate among the known', () => {
    const result = rate(inWork, cohort, asOf)
    expect(result).toMatchObject({ yes: 50, no: 32, due: 96, numerator: 50, denominator: 82, tooFew: false })
    expect(result.unknown).toMatchObject({ total: 14, notReached: 14, notAsked: 0, refused: 0, undecided: 0 })
    expect(result.situations).toEqual({ employed: 50, education: 11, unemployed: 21 })
    expect(result.responseRate).toBeCloseTo(82 / 96, 12)
    expect(result.bounds?.lower).toBeCloseTo(50 / 96, 12)
    expect(result.range?.lower).toBeCloseTo(0.42, 2)
    expect(result.range?.upper).toBeCloseTo(0.75, 2)
    expect(leadSentence(result)).toMatchObject({
      code: 'lead.at-least',
      values: { yes: 50, of: 96, unknown: 14 },
    })
  })

  it('gives the enrolments behind each number', () => {
    const { ids } = rate(inWork, cohort, asOf)
    expect(ids.yes).toHaveLength(50)
    const all = [...ids.yes, ...ids.no, ...ids.notReached]
    expect(new Set(all)).toEqual(new Set(cohort.members.map(({ enrolmentId }) => enrolmentId)))
  })

  it('treats the unknown as the definition says, and never otherwise changes what is certain', () => {
    const as = (unknown: OutcomeDefinition['unknown']) => rate({ ...inWork, unknown }, cohort, asOf)
    expect(as('excluded').rate).toBeCloseTo(50 / 82, 12)
    expect(as('counted-as-not').rate).toBeCloseTo(50 / 96, 12)
    expect(as('counted-as-yes').rate).toBeCloseTo(64 / 96, 12)
    expect(as('bounds').rate).toBeUndefined()
    for (const each of ['excluded', 'counted-as-not', 'counted-as-yes', 'bounds'] as const) {
      expect(as(each).bounds).toEqual(as('bounds').bounds)
    }
  })
})

describe('Discover Your Talent', () => {
  const registeredOn = '2013-03-20'
  const afterSevenMonths = '2013-10-20'
  const registered = { appliedOn: registeredOn }
  const open = { startedOn: registeredOn, leftOn: registeredOn }
  const cohort = cohortOf(
    many(15, () => answered(afterSevenMonths, 'employed', { ...registered, ...open })),
    many(10, () =>
      answered(afterSevenMonths, 'education', { ...registered, ...open }, { training: 'vocational' }),
    ),
    many(16, () => answered(afterSevenMonths, 'unemployed', { ...registered, ...open })),
    many(31, () => person({ ...registered, eligible: false, completed: false })),
  )

  it('had 61 % (25 of 41) in work or vocational training after seven months', () => {
    const result = rate(definition('discover-your-talent-7m'), cohort, '2014-01-01')
    expect(result).toMatchObject({ numerator: 25, denominator: 41, due: 41 })
    expect(Math.round((result.rate ?? 0) * 100)).toBe(61)
    expect(result.responseRate).toBe(1)
  })

  it('says of all 72 only that it was between 35 and 78 %: 31 were never followed', () => {
    const result = rate(definition('discover-your-talent-7m-all-registered'), cohort, '2014-01-01')
    expect(result).toMatchObject({ yes: 25, no: 16, due: 72 })
    expect(result.rate).toBeUndefined()
    expect(result.unknown).toMatchObject({ total: 31, notAsked: 31 })
    expect(Math.round((result.bounds?.lower ?? 0) * 100)).toBe(35)
    expect(Math.round((result.bounds?.upper ?? 0) * 100)).toBe(78)
    expect(leadSentence(result)).toMatchObject({
      code: 'lead.at-least',
      values: { yes: 25, of: 72, notAsked: 31 },
    })
  })
})

describe('the kinds of not known', () => {
  it('are told apart, and those not yet due stay outside of the denominator', () => {
    const cohort = cohortOf(
      many(12, () => answered(dueOn, 'employed')),
      many(2, unreached),
      many(3, () => person({ followUps: [followUp(dueOn, 'refused')] })),
      many(4, () => person()),
      person({ followUps: [followUp(dueOn, 'reached')] }),
      many(5, () => person({ leftOn: '2026-06-30' })),
      person({ followUps: [followUp(dueOn, 'died')] }),
      person({ isTest: true }),
    )
    const result = rate(inWork, cohort, asOf)
    expect(result.unknown).toEqual({
      total: 10,
      notReached: 2,
      refused: 3,
      notAsked: 4,
      undecided: 1,
      notYetDue: 5,
      beingAsked: 0,
    })
    expect(result.excluded.died).toBe(1)
    expect(result).toMatchObject({ due: 22, population: 27 })
    expect(result.responseRate).toBeCloseTo(13 / 22, 12)
  })

  it('is still being asked while the window is open', () => {
    const cohort = cohortOf(many(3, () => answered(dueOn, 'employed')))
    const result = evaluate(inWork, cohort, '2026-03-10')
    expect(result).toMatchObject({
      measure: 'not-observable',
      why: 'not-yet-due',
      unknown: { beingAsked: 3 },
    })
    expect(leadSentence(result).code).toBe('lead.not-yet-due')
  })

  it('is not observable where nobody was asked', () => {
    const result = evaluate(inWork, cohortOf(many(20, () => person())), asOf)
    expect(result).toMatchObject({ measure: 'not-observable', why: 'nobody-asked', due: 20 })
  })

  it('keeps the denominator of those who never started out of it', () => {
    const neverStarted = () => {
      const { startedOn: _, leftOn: __, ...applied } = person()
      return applied
    }
    const result = evaluate(inWork, cohortOf(many(20, neverStarted)), asOf)
    expect(result).toMatchObject({ measure: 'not-observable', why: 'nobody-in-population' })
  })
})

describe('good news that travels by itself', () => {
  const news = () =>
    person({
      reports: [
        {
          ...report('2026-03-02', { activity: 'employed', from: '2026-01-01' }),
          source: 'mentor',
          planned: false,
        },
      ],
      followUps: [followUp(dueOn, 'unreachable')],
    })
  const cohort = cohortOf(
    many(10, () => answered(dueOn, 'employed')),
    many(10, () => answered(dueOn, 'unemployed')),
    many(5, news),
  )

  it('does not make the rate better, and is shown as a variant of its own', () => {
    const result = rate(inWork, cohort, asOf)
    expect(result).toMatchObject({ numerator: 10, denominator: 20, rate: 0.5 })
    expect(result.unknown.notReached).toBe(5)
    expect(result.withNews).toMatchObject({ numerator: 15, denominator: 25, rate: 0.6, unknown: 0 })
  })

  it('counts like any other word where the definition says so', () => {
    const result = rate({ ...inWork, news: 'counted' }, cohort, asOf)
    expect(result).toMatchObject({ numerator: 15, denominator: 25 })
    expect(result.withNews).toBeUndefined()
  })

  it('counts a register among what covers everyone', () => {
    const inRegister = () => {
      const member = news()
      return { ...member, reports: member.reports.map((each) => ({ ...each, source: 'register' as const })) }
    }
    const result = rate(inWork, cohortOf(many(10, inRegister)), asOf)
    expect(result).toMatchObject({ numerator: 10, denominator: 10 })
  })
})

describe('a frozen day', () => {
  it('gives the same figure for ever: late answers are not known yet', () => {
    const late = () => {
      const member = answered(dueOn, 'employed')
      return {
        ...member,
        reports: member.reports.map((each) => ({ ...each, recordedAt: '2026-12-01T09:00:00Z' })),
        followUps: member.followUps.map((each) => ({ ...each, closedOn: '2026-12-01' })),
      }
    }
    const cohort = cohortOf(
      many(20, () => answered(dueOn, 'employed')),
      many(5, late),
    )
    expect(rate(inWork, cohort, asOf)).toMatchObject({ yes: 20, unknown: { notReached: 5 } })
    expect(rate(inWork, cohort, '2026-12-31')).toMatchObject({ yes: 25, unknown: { total: 0 } })
  })
})

describe('answers around the day', () => {
  it('count inside the window, from the day nearest to it', () => {
    const early = person({
      reports: [report('2026-02-20', { activity: 'employed' })],
      followUps: [followUp(dueOn, 'reached')],
    })
    const tooEarly = person({
      reports: [report('2026-01-20', { activity: 'employed' })],
      followUps: [followUp(dueOn, 'reached')],
    })
    const result = rate(inWork, cohortOf(early, tooEarly), asOf, { fewest: 1 })
    expect(result).toMatchObject({ yes: 1, unknown: { undecided: 1 } })
  })

  it('leave open what an imprecise date cannot decide', () => {
    const inFebruary = person({
      reports: [
        report('2026-03-10', { activity: 'employed', from: { on: '2026-02-01', precision: 'quarter' } }),
      ],
      followUps: [followUp(dueOn, 'reached')],
    })
    expect(rate(inWork, cohortOf(inFebruary), asOf, { fewest: 1 }).unknown.undecided).toBe(1)
  })
})

describe('small numbers', () => {
  it('are too few to say, unless asked', () => {
    const cohort = cohortOf(many(7, () => answered(dueOn, 'employed')))
    const result = rate(inWork, cohort, asOf)
    expect(result).toMatchObject({ tooFew: true, numerator: 7, denominator: 7 })
    expect(result.rate).toBeUndefined()
    expect(result.range).toBeUndefined()
    expect(leadSentence(result).code).toBe('lead.too-few')
    expect(rate(inWork, cohort, asOf, { fewest: 1 }).rate).toBe(1)
  })
})

describe('what a cohort does not record', () => {
  it('makes a definition not computable, and is named', () => {
    const cohort = cohortOf(many(20, () => answered(dueOn, 'employed')))
    const lasting: OutcomeDefinition = { ...inWork, counts: { kind: 'is', what: 'insured', value: true } }
    expect(evaluate(lasting, cohort, asOf)).toMatchObject({
      measure: 'not-computable',
      missing: ['detail.insured'],
    })
    const known = cohortOf(many(20, () => answered(dueOn, 'employed', { entry: fullRecord })))
    const qualified = evaluate(definition('esf-plus-eecr03'), known, asOf)
    expect(qualified).toMatchObject({ measure: 'not-computable', missing: ['achievements'] })
    expect(leadSentence(qualified).code).toBe('lead.not-computable')
  })
})

describe('who comes back', () => {
  it('counts once from the first entry to the last exit under ESF+, each time under our own', () => {
    const first = answered('2025-06-30', 'unemployed', {
      participantId: 'returner',
      entry: fullRecord,
      startedOn: '2024-06-01',
      appliedOn: '2024-05-01',
      leftOn: '2024-12-31',
    })
    const second = answered(dueOn, 'employed', { participantId: 'returner' })
    const entered = report('2024-06-01', { activity: 'unemployed', from: '2024-01-01' })
    const cohort = cohortOf({ ...first, reports: [entered, ...first.reports] }, second)
    const esf = evaluate(definition('esf-plus-eecr05'), cohort, asOf, { fewest: 1 })
    expect(esf).toMatchObject({ measure: 'count', yes: 1, due: 1, people: 1 })
    const own = evaluate(inWork, cohort, asOf, { fewest: 1 })
    expect(own).toMatchObject({ yes: 1, no: 1, due: 2, people: 1 })
  })
})

describe('the last status within 28 days', () => {
  const eecr04 = definition('esf-plus-eecr04')
  const eecr01 = definition('esf-plus-eecr01')
  const entered = report('2025-02-01', { activity: 'inactive', from: '2024-01-01' })
  const left = { leftOn: '2025-08-31', entry: fullRecord }

  it('counts a job found on day 20 as employment only', () => {
    const found = person({
      ...left,
      reports: [
        entered,
        report('2025-09-30', { activity: 'unemployed', from: '2025-08-01', until: '2025-09-19' }),
        report('2025-09-30', { activity: 'employed', from: '2025-09-20' }),
      ],
      followUps: [{ ...followUp('2025-08-31', 'reached') }],
    })
    const options = { fewest: 1 }
    expect(evaluate(eecr04, cohortOf(found), asOf, options)).toMatchObject({ yes: 1 })
    expect(evaluate(eecr01, cohortOf(found), asOf, options)).toMatchObject({ yes: 0 })
  })

  it('counts a job lost again within the window as searching only', () => {
    const lost = person({
      ...left,
      reports: [
        entered,
        report('2025-09-30', { activity: 'employed', from: '2025-08-25', until: '2025-09-10' }),
        report('2025-09-30', { activity: 'unemployed', from: '2025-09-11' }),
      ],
      followUps: [{ ...followUp('2025-08-31', 'reached') }],
    })
    expect(evaluate(eecr04, cohortOf(lost), asOf, { fewest: 1 })).toMatchObject({ yes: 0 })
    expect(evaluate(eecr01, cohortOf(lost), asOf, { fewest: 1 })).toMatchObject({ yes: 1 })
  })
})
