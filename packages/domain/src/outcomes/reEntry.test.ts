import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { firstEntryLastExit } from './reEntry.ts'
import { answered, cohortOf, followUp, fullRecord, many, person, without } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2026-09-30'
const oncePerPerson: OutcomeDefinition = {
  ...(outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition),
  reEntry: 'first-entry-last-exit',
}
const others = () => many(12, () => answered(dueOn, 'employed'))
const idsOf = (...members: CohortMember[]) => {
  const result = evaluate(oncePerPerson, cohortOf(others(), members), asOf)
  if (result.measure !== 'rate') throw new Error(`Not a rate: ${result.measure}`)
  return [...result.ids.yes, ...result.ids.no, ...result.ids.notAsked, ...result.ids.notYetDue].slice(12)
}

describe('each person once, from the first entry to the last exit', () => {
  const participantId = 'nadia'
  const once = answered(dueOn, 'employed', { participantId, enrolmentId: 'first' })

  it('does not know yet on a day who comes back after it', () => {
    const { leftOn: _, ...open } = person({ participantId, enrolmentId: 'second' })
    const back = { ...open, appliedOn: '2026-10-02', startedOn: '2026-10-10', reports: once.reports }
    expect(idsOf(once)).toEqual(['first'])
    expect(idsOf(once, back)).toEqual(['first'])
    expect(idsOf({ ...back, leftOn: '2027-03-31' }, once)).toEqual(['first'])
    // Applied before the day, and starts after it.
    expect(idsOf(once, { ...back, appliedOn: '2026-09-01' })).toEqual(['first'])
  })

  it('has not left before the enrolment has ended that ends last, whichever began last', () => {
    const long = person({ participantId, enrolmentId: 'long', startedOn: '2025-01-15', leftOn: '2026-10-31' })
    const short = { ...once, enrolmentId: 'short', startedOn: '2025-03-01' }
    expect(idsOf(long, short)).toEqual([])
    const over = { ...long, leftOn: '2026-08-15', followUps: [followUp('2027-02-15')] }
    expect(idsOf(over, short)).toEqual(['long'])
  })

  it('keeps what was gained in an earlier enrolment, once, and what a survey said at the first entry', () => {
    const earlier = { participantId, startedOn: '2024-01-01', leftOn: '2024-06-30', entry: fullRecord }
    const paid = { fromOn: '2024-05-01', untilOn: '2024-05-31', amount: 100, currency: 'EUR' }
    const gained = { kind: 'qualification', achievedOn: '2024-06-01' } as const
    const result = (id: string, ...members: CohortMember[]) =>
      evaluate(outcomeDefinition({ id, version: 1 }) as OutcomeDefinition, cohortOf(members), asOf, {
        fewest: 1,
      })
    const first = person({ ...earlier, achievements: [gained], survey: { 'esf-rural': true } })
    const back = person({ participantId, achievements: [], survey: { 'esf-rural': false } })
    expect(result('esf-plus-eecr03', back, first)).toMatchObject({ yes: 1, population: 1 })
    expect(result('esf-plus-eeco17', back, first)).toMatchObject({ yes: 1, population: 1 })
    expect(result('esf-plus-eeco17', back, { ...first, survey: {} })).toMatchObject({ yes: 0, no: 1 })
    const sum: OutcomeDefinition = {
      ...(outcomeDefinition({ id: 'esf-plus-eecr03', version: 1 }) as OutcomeDefinition),
      counts: { kind: 'earned' },
      measure: { kind: 'sum', of: 'earnings' },
    }
    // Earnings of a person are written down with each enrolment.
    const both = [person({ ...earlier, earnings: [paid] }), person({ participantId, earnings: [paid] })]
    expect(evaluate(sum, cohortOf(both), asOf, { fewest: 1 })).toMatchObject({ value: 100, n: 1 })
    const [one, other] = both.map((each, index) => ({
      ...each,
      earnings: [{ ...paid, amount: 100 + index }],
    }))
    expect(evaluate(sum, cohortOf(one ?? [], other ?? []), asOf, { fewest: 1 })).toMatchObject({
      value: 201,
      n: 1,
    })
    const neither = both.map((each) => without(each, 'earnings'))
    expect(firstEntryLastExit(neither)[0]).not.toHaveProperty('earnings')
  })
})

describe('the one enrolment that stands for several', () => {
  const participantId = 'omar'
  const first = person({
    participantId,
    enrolmentId: 'first',
    appliedOn: '2024-01-05',
    startedOn: '2024-02-01',
    leftOn: '2024-06-30',
    eligible: true,
    completed: false,
    exitReason: 'moved-away',
    entry: { education: { answer: 'answered', value: '3' } },
    reports: [report('2024-02-01', { activity: 'unemployed' })],
    followUps: [followUp('2024-12-30', 'reached')],
  })
  const second = person({
    participantId,
    enrolmentId: 'second',
    appliedOn: '2025-01-10',
    startedOn: '2025-02-01',
    leftOn: '2025-08-31',
    eligible: false,
    completed: true,
    entry: { education: { answer: 'answered', value: '6' } },
    reports: [...first.reports, report('2026-03-01', { activity: 'employed' })],
    followUps: [followUp(dueOn, 'reached')],
  })
  const one = (...members: CohortMember[]) => {
    const [only, ...others] = firstEntryLastExit(members)
    expect(others).toEqual([])
    return only as CohortMember
  }

  it('has entered as at first, left as at last, and everything that was said, once', () => {
    for (const members of [
      [first, second],
      [second, first],
    ]) {
      const { reports, followUps, ...rest } = one(...members)
      expect(rest).toEqual({
        enrolmentId: 'second',
        participantId,
        appliedOn: '2024-01-05',
        eligible: true,
        startedOn: '2024-02-01',
        leftOn: '2025-08-31',
        completed: true,
        entry: first.entry,
      })
      expect(reports).toHaveLength(2)
      expect(new Set(reports)).toEqual(new Set(second.reports))
      expect(followUps).toEqual([...first.followUps, ...second.followUps])
    }
  })

  it('takes spells together where they were resolved, each once', () => {
    const spell = (id: string) => ({ id }) as NonNullable<CohortMember['spells']>[number]
    const spells = (...lists: (string[] | undefined)[]) =>
      one(
        ...[first, second].map((member, index) => {
          const ids = lists[index]
          return { ...member, ...(ids && { spells: ids.map(spell) }) }
        }),
      ).spells?.map(({ id }) => id)
    expect(spells(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c'])
    expect(spells(undefined, ['b'])).toEqual(['b'])
    expect(spells([], [])).toEqual([])
    expect(one(first, second)).not.toHaveProperty('spells')
  })

  it('has not left while somebody is in again, or still', () => {
    const open = without(second, 'leftOn')
    expect(one(first, open)).not.toHaveProperty('leftOn')
    expect(one(first, open)).toMatchObject({ enrolmentId: 'second', startedOn: '2024-02-01' })
    const longOpen = without(first, 'leftOn')
    expect(one(longOpen, second)).toMatchObject({ enrolmentId: 'first' })
    expect(one(longOpen, second)).not.toHaveProperty('leftOn')
  })

  it('has entered with the first that is given and left with the last, where the days are the same', () => {
    const same = {
      ...second,
      enrolmentId: 'same',
      startedOn: first.startedOn,
      leftOn: first.leftOn,
    } as CohortMember
    expect(one(first, same)).toMatchObject({ enrolmentId: 'same', entry: first.entry })
    expect(one(same, first)).toMatchObject({ enrolmentId: 'first', entry: same.entry })
  })

  it('is of those that started, where one did; else of the applications, the first of them', () => {
    const earlier = without(first, 'startedOn', 'leftOn', 'completed')
    const later = without(second, 'startedOn', 'leftOn', 'completed', 'eligible')
    expect(one(earlier, second)).toBe(second)
    expect(one(later, earlier)).toMatchObject({ appliedOn: '2024-01-05', eligible: true, entry: first.entry })
    expect(one(later, earlier)).not.toHaveProperty('startedOn')
    expect(one(without(earlier, 'eligible'), later)).not.toHaveProperty('eligible')
  })

  it('leaves test enrolments out beside a real one, and is a test where there are only such', () => {
    const test = { ...first, isTest: true }
    expect(one(test, second)).toBe(second)
    expect(one(test, { ...second, isTest: true })).toMatchObject({ isTest: true })
  })

  it('leaves people alone who came once, in their order', () => {
    const others = many(3, () => person())
    expect(firstEntryLastExit(others)).toBe(others)
    expect(firstEntryLastExit([first, ...others, second]).map(({ participantId: id }) => id)).toEqual([
      participantId,
      ...others.map(({ participantId: id }) => id),
    ])
  })
})
