import type { OutcomeDefinition, ReleasedOutcome } from '@passerelle/domain'
import { outcomeDefinition } from '@passerelle/domain/catalogue'
import { expect, it } from 'vitest'
import { loadMessages } from '../load.ts'
import { leadInWords } from './outcomeWords.ts'

const definition = outcomeDefinition({
  id: 'in-work-6m-after-leaving',
  version: 1,
}) as OutcomeDefinition
const say = await loadMessages('en')
const lead = (inTraining: ReleasedOutcome['all'] | undefined) =>
  leadInWords(
    say,
    {
      category: null,
      ...{ all: 42, counted: 19, neither: 10, known: 'hidden', notYetDue: 0 },
      ...(inTraining !== undefined && { inTraining }),
      unknown: { all: 'hidden', kinds: {} as ReleasedOutcome['unknown']['kinds'] },
    },
    definition,
  )

it('who is in neither is told of what, also where those in training are not told', () => {
  expect(lead(11)).toMatch(/ 11 were in training, 10 in neither\.$/)
  expect(lead('hidden')).toMatch(/ 10 were neither in work nor in training\.$/)
  expect(lead(0)).toMatch(/ 10 were neither in work nor in training\.$/)
  expect(lead(undefined)).toMatch(/ 10 had not\.$/)
})
