import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import type { Ids } from './result.ts'
import { answered, cohortOf, followUp, many, person, without } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition
/** In work six months after the end of the pair, of the unemployed who left, without those who moved away. */
const definition: OutcomeDefinition = {
  ...inWork,
  population: {
    base: 'left',
    onEntry: { kind: 'status', in: ['unemployed'] },
    leavesOut: ['moved-away'],
    died: 'left-out',
  },
  moment: { ...inWork.moment, anchor: 'end-of-pair' },
}

const pairEndedOn = '2025-08-31'
const entered = (activity: 'unemployed' | 'employed') =>
  report('2025-02-01', { activity, from: '2025-01-01' })
const unemployed = (more: Partial<CohortMember>): CohortMember => {
  const member = person({ pairEndedOn, ...more })
  return { ...member, reports: [entered('unemployed'), ...member.reports] }
}
const said = (activity: 'employed' | 'education'): CohortMember => {
  const { reports, followUps } = answered(dueOn, activity)
  return unemployed({ reports, followUps })
}
const asked = (result?: 'reached' | 'unreachable' | 'refused' | 'died') =>
  unemployed({ followUps: [followUp(dueOn, result)] })

/** A person for each line of a result. */
const lines: Record<keyof Ids, () => CohortMember> = {
  yes: () => said('employed'),
  no: () => said('education'),
  notAsked: () => unemployed({}),
  notReached: () => asked('unreachable'),
  refused: () => asked('refused'),
  undecided: () => asked('reached'),
  notYetDue: () => unemployed({ pairEndedOn: '2026-06-30' }),
  died: () => asked('died'),
  otherOnEntry: () => ({ ...person({ pairEndedOn }), reports: [entered('employed')] }),
  entryUnknown: () => person({ pairEndedOn }),
  leftOut: () => unemployed({ exitReason: 'moved-away' }),
  noAnchor: () => without(unemployed({}), 'pairEndedOn'),
}
const names = Object.keys(lines) as (keyof Ids)[]

describe('what is counted of any cohort', () => {
  it('is everybody on one line, by name, and nobody else in the denominator', () => {
    const anyLines = fc.array(fc.constantFrom(...names), { maxLength: 40 })
    fc.assert(
      fc.property(anyLines, fc.nat(3), (chosen, tests) => {
        const members = chosen.map((line) => lines[line]())
        const others = many(tests, () => person({ isTest: true }))
        const result = evaluate(definition, cohortOf(others, members), asOf, { fewest: 1 })
        if (result.measure === 'not-computable') throw new Error()
        const on = (line: keyof Ids) =>
          members.filter((_, index) => chosen[index] === line).map(({ enrolmentId }) => enrolmentId)
        for (const line of names) expect(result.ids[line], line).toEqual(on(line))
        const count = (...all: (keyof Ids)[]) => all.reduce((sum, line) => sum + on(line).length, 0)
        const due = count('yes', 'no', 'notAsked', 'notReached', 'refused', 'undecided')
        expect(result).toMatchObject({ yes: count('yes'), no: count('no'), due })
        expect(result.population).toBe(due + count('notYetDue'))
        expect(result.people).toBe(due + count('notYetDue'))
        expect(result.unknown).toEqual({
          total: due - count('yes', 'no'),
          notAsked: count('notAsked'),
          notReached: count('notReached'),
          refused: count('refused'),
          undecided: count('undecided'),
          notYetDue: count('notYetDue'),
          beingAsked: 0,
        })
        expect(result.excluded).toEqual({
          died: count('died'),
          otherOnEntry: count('otherOnEntry'),
          entryUnknown: count('entryUnknown'),
          leftOut: count('leftOut'),
          noAnchor: count('noAnchor'),
        })
        if (due === 0) expect(result).not.toHaveProperty('responseRate')
        else expect(result.responseRate).toBeCloseTo(count('yes', 'no', 'undecided') / due, 12)
        expect(result.situations).toEqual({
          ...(count('yes') > 0 && { employed: count('yes') }),
          ...(count('no') > 0 && { education: count('no') }),
        })
        expect(result.measure === 'not-observable' ? result.why : undefined).toBe(
          due + count('notYetDue') === 0
            ? 'nobody-in-population'
            : due === 0
              ? 'not-yet-due'
              : count('notAsked') === due
                ? 'nobody-asked'
                : undefined,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('says of whom, when and how, with the definition it was', () => {
    const result = evaluate(definition, cohortOf(many(3, lines.yes)), asOf)
    expect(result).toMatchObject({
      definition: { id: 'in-work-6m-after-leaving', version: 1 },
      asOf,
      base: 'left',
      treatment: 'excluded',
    })
  })

  it('is too few below the threshold, ten unless said otherwise, counted in those who are due', () => {
    const few = (due: number, fewest?: number) => {
      const cohort = cohortOf(many(due, lines.yes), many(5, lines.notYetDue))
      const result = evaluate(definition, cohort, asOf, fewest === undefined ? {} : { fewest })
      return result.measure !== 'not-computable' && result.tooFew
    }
    expect([few(9), few(10), few(3, 4), few(4, 4)]).toEqual([true, false, true, false])
  })

  it('is still observable where somebody refused or was not reached, though nobody answered', () => {
    for (const line of ['notReached', 'refused'] as const) {
      const result = evaluate(definition, cohortOf(many(12, lines.notAsked), lines[line]()), asOf)
      expect(result).toMatchObject({
        measure: 'rate',
        due: 13,
        responseRate: 0,
        bounds: { lower: 0, upper: 1 },
      })
    }
  })
})

describe('those whose time is not over', () => {
  it('are being asked while the window is open, whether they answered already or not', () => {
    const ended = { pairEndedOn: '2026-03-15' }
    const open = (result?: 'reached' | 'unreachable') =>
      unemployed({ ...ended, followUps: [followUp('2026-09-15', result)] })
    const planned = unemployed({ pairEndedOn: '2026-06-30', followUps: [followUp('2026-12-30')] })
    const result = evaluate(
      definition,
      cohortOf(lines.yes(), open(), open('reached'), open('unreachable'), planned),
      asOf,
    )
    expect(result).toMatchObject({ due: 1, unknown: { notYetDue: 4, beingAsked: 2 } })
  })
})

describe('those who died', () => {
  const died = (on: string) => {
    const member = unemployed({})
    return { ...member, reports: [...member.reports, report(on, { activity: 'died', from: on })] }
  }

  it('are outside, from the last day looked at on', () => {
    const [then, later] = [died('2026-02-28'), died('2026-03-01')]
    const result = evaluate(definition, cohortOf(then, later), asOf)
    expect(result).toMatchObject({ due: 1, population: 1, people: 1, ids: { died: [then.enrolmentId] } })
  })

  it('stay in the count where the publisher keeps them', () => {
    const kept: OutcomeDefinition = { ...definition, population: { ...definition.population, died: 'kept' } }
    const dead = died('2026-01-10')
    expect(evaluate(kept, cohortOf(dead, asked('died')), asOf)).toMatchObject({
      due: 2,
      no: 1,
      unknown: { undecided: 1 },
      excluded: { died: 0 },
    })
  })

  it('are nobody who could have answered', () => {
    const kept: OutcomeDefinition = { ...definition, population: { ...definition.population, died: 'kept' } }
    const rateFor = (...members: CohortMember[]) => {
      const result = evaluate(kept, cohortOf(...members), asOf)
      return 'responseRate' in result ? result.responseRate : undefined
    }
    expect(rateFor(died('2026-01-10'), asked('reached'))).toBe(1)
    expect(rateFor(died('2026-01-10'), asked('reached'), asked('unreachable'))).toBe(0.5)
    expect(rateFor(died('2026-01-10'), asked('died'))).toBeUndefined()
  })
})

describe('those who take part in the days looked at', () => {
  const active: OutcomeDefinition = {
    ...inWork,
    population: { base: 'active' },
    moment: { ...inWork.moment, anchor: 'application', pick: { kind: 'in-year', begins: '07-01' } },
  }
  // The year from 1 July 2025 to 30 June 2026.
  const population = (more: Partial<CohortMember>, without?: 'leftOn') => {
    const { leftOn, ...member } = person(more)
    const result = evaluate(
      active,
      cohortOf(without ? member : { ...member, ...(leftOn && { leftOn }) }),
      asOf,
    )
    return result.measure !== 'not-computable' && result.population
  }

  it('started by their end, and had not left before they began', () => {
    expect(population({ leftOn: '2025-06-30' })).toBe(0)
    expect(population({ leftOn: '2025-07-01' })).toBe(1)
    expect(population({}, 'leftOn')).toBe(1)
    expect(population({ startedOn: '2026-06-30', leftOn: '2026-08-31' })).toBe(1)
    expect(population({ startedOn: '2026-07-01', leftOn: '2026-08-31' })).toBe(0)
  })
})
