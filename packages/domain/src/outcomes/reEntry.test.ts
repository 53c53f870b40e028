import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { answered, cohortOf, followUp, many, person } from './testing.ts'

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
})
