import type { Day } from '../values/day.ts'
import type { Cohort } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import type { Counted, Ids, OutcomeResult } from './result.ts'

const nobody: Ids = {
  yes: [],
  no: [],
  notAsked: [],
  notReached: [],
  refused: [],
  undecided: [],
  notYetDue: [],
  died: [],
  otherOnEntry: [],
  entryUnknown: [],
  leftOut: [],
  noAnchor: [],
}

/** How many supported organisations of the definition's kinds there are; they are counted, nothing else. */
export function countEntities(definition: OutcomeDefinition, cohort: Cohort, asOf: Day): OutcomeResult {
  const { id, version, population, unknown: treatment } = definition
  const reference = { id, version }
  if (cohort.entities === undefined) {
    return { measure: 'not-computable', definition: reference, asOf, missing: ['entities'] }
  }
  const yes = cohort.entities
    .filter(({ kind, since }) => population.entityKinds?.includes(kind) && since <= asOf)
    .map((entity) => entity.id)
  const count = yes.length
  const counted: Counted = {
    definition: reference,
    asOf,
    base: population.base,
    treatment,
    yes: count,
    no: 0,
    due: count,
    population: count,
    people: 0,
    unknown: { total: 0, notAsked: 0, notReached: 0, refused: 0, undecided: 0, notYetDue: 0, beingAsked: 0 },
    excluded: { died: 0, otherOnEntry: 0, entryUnknown: 0, leftOut: 0, noAnchor: 0 },
    situations: {},
    ids: { ...nobody, yes },
    tooFew: false,
  }
  return { measure: 'count', ...counted, numerator: count, denominator: count }
}
