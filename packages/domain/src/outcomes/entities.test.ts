import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import type { Cohort } from './cohort.ts'
import type { OutcomeDefinition, Population } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { person } from './testing.ts'

const organisations = (entityKinds?: Population['entityKinds']): OutcomeDefinition => {
  const found = outcomeDefinition({ id: 'esf-plus-eeco18', version: 1 })
  if (!found) throw new Error()
  return { ...found, population: { base: 'entities', ...(entityKinds && { entityKinds }) } }
}
const cohort: Cohort = {
  id: 'cohort',
  members: [person()],
  entities: [
    { id: 'town', kind: 'public', since: '2025-01-01' },
    { id: 'region', kind: 'public', since: '2026-01-01' },
    { id: 'shop', kind: 'small-business', since: '2025-01-01' },
  ],
}

describe('supported organisations', () => {
  it('are those of the kinds asked for, supported by the day, and no people', () => {
    const ids = (kinds: string[], asOf: string) => {
      const result = evaluate(organisations(kinds), cohort, asOf)
      return result.measure === 'count' ? result.ids.yes : result.measure
    }
    expect(ids(['public'], '2025-12-31')).toEqual(['town'])
    expect(ids(['public'], '2026-01-01')).toEqual(['town', 'region'])
    expect(ids(['public', 'small-business'], '2025-01-01')).toEqual(['town', 'shop'])
    expect(ids([], '2026-01-01')).toEqual([])
    const { id, version, unknown: treatment } = organisations()
    const none = {
      total: 0,
      notAsked: 0,
      notReached: 0,
      refused: 0,
      undecided: 0,
      notYetDue: 0,
      beingAsked: 0,
    }
    expect(evaluate(organisations(['public']), cohort, '2026-01-01')).toEqual({
      ...{ measure: 'count', definition: { id, version }, asOf: '2026-01-01', base: 'entities', treatment },
      ...{ yes: 2, no: 0, due: 2, population: 2, people: 0, numerator: 2, denominator: 2, tooFew: false },
      ...{ unknown: none, situations: {} },
      excluded: { died: 0, otherOnEntry: 0, entryUnknown: 0, leftOut: 0, noAnchor: 0 },
      ids: {
        ...{ yes: ['town', 'region'], no: [], notAsked: [], notReached: [], refused: [], undecided: [] },
        ...{ notYetDue: [], died: [], otherOnEntry: [], entryUnknown: [], leftOut: [], noAnchor: [] },
      },
    })
  })

  it('are none where no kind is named, and not computable where they are not recorded', () => {
    expect(evaluate(organisations(), cohort, '2026-01-01')).toMatchObject({ measure: 'count', yes: 0 })
    const { entities: _, ...unrecorded } = cohort
    expect(evaluate(organisations(['public']), unrecorded, '2026-01-01')).toMatchObject({
      measure: 'not-computable',
      missing: ['entities'],
    })
  })
})
