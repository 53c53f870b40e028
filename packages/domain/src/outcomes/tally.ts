import type { Activity } from '../spells/activity.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import type { LookedAt } from './moments.ts'
import type { Counted, Excluded, Ids, NotObservable, Unknown } from './result.ts'
import type { Found } from './shareFigures.ts'

/** Everything that is counted on the way through the members. */
export interface Tally {
  readonly ids: { [Line in keyof Ids]: string[] }
  readonly people: Set<string>
  /** What was found for each enrolment that is due. */
  readonly found: Found[]
  /** … with news that nobody had asked for. */
  readonly foundWithNews: Found[]
  readonly values: {
    readonly member: CohortMember
    readonly lookedAt: LookedAt
    readonly spell?: Spell | undefined
  }[]
  readonly situations: Partial<Record<Activity, number>>
  beingAsked: number
  reached: number
  /** Among those who are due, where the definition keeps them. */
  dead: number
  hasNews: boolean
  /** Of somebody the situation is known, and yet it is not decided. */
  isLackingDetail: boolean
}

export function newTally(): Tally {
  return {
    ids: {
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
    },
    people: new Set(),
    found: [],
    foundWithNews: [],
    values: [],
    situations: {},
    beingAsked: 0,
    reached: 0,
    dead: 0,
    hasNews: false,
    isLackingDetail: false,
  }
}

/** What every result says, from what was counted. */
export function countedOf(tally: Tally, definition: OutcomeDefinition, asOf: Day, fewest: number): Counted {
  const { ids } = tally
  const unknown: Unknown = {
    total: ids.notAsked.length + ids.notReached.length + ids.refused.length + ids.undecided.length,
    notAsked: ids.notAsked.length,
    notReached: ids.notReached.length,
    refused: ids.refused.length,
    undecided: ids.undecided.length,
    notYetDue: ids.notYetDue.length,
    beingAsked: tally.beingAsked,
  }
  const excluded: Excluded = {
    died: ids.died.length,
    otherOnEntry: ids.otherOnEntry.length,
    entryUnknown: ids.entryUnknown.length,
    leftOut: ids.leftOut.length,
    noAnchor: ids.noAnchor.length,
  }
  const due = ids.yes.length + ids.no.length + unknown.total
  return {
    definition: { id: definition.id, version: definition.version },
    asOf,
    base: definition.population.base,
    treatment: definition.unknown,
    yes: ids.yes.length,
    no: ids.no.length,
    due,
    population: due + ids.notYetDue.length,
    people: tally.people.size,
    unknown,
    excluded,
    ...(due > tally.dead && { responseRate: tally.reached / (due - tally.dead) }),
    situations: tally.situations,
    ids,
    tooFew: due < fewest,
  }
}

/** Why there is nothing to say about anybody, where that is so. */
export function whyNotObservable({ due, population, unknown }: Counted): NotObservable['why'] | undefined {
  if (population === 0) return 'nobody-in-population'
  if (due === 0) return 'not-yet-due'
  return unknown.notAsked === due ? 'nobody-asked' : undefined
}
