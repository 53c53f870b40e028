import type { AttributeKey } from '../attributes/registry.ts'
import { agesOn } from '../eligibility/ages.ts'
import type { FactKey, Facts, KnownFact } from '../eligibility/facts.ts'
import type { Day } from '../values/day.ts'
import type { Fact } from './fact.ts'

/** What a stretch of activity says here: which, from when, until when, and how far it is confirmed. */
export interface KnownActivity {
  readonly kind: 'main' | 'side' | 'registration'
  readonly activity: string
  readonly from: Day
  readonly until?: Day | undefined
  /** After this day an open stretch says nothing. */
  readonly confirmedOn: Day
}

/**
 * Everything that is known of a person on a day: the fact of each attribute that holds on it, said last, and what
 * follows from facts and spells (age, situation, unemployed since).
 *
 * A value that ended before the day is out of date. A situation stands as far as its spell is confirmed; after that
 * it is out of date too, never "still so".
 *
 * @param facts all facts of the person, in any order
 * @param spells the person's spells, in any order
 * @param day `YYYY-MM-DD`
 *
 * @example
 * const said = { answer: 'answered', from: '2026-01-12', evidence: { source: 'self', on: '2026-01-12' } } as const
 * factsOn([{ key: 'birthDate', value: '1994-05-17', ...said }], [], '2026-11-24').age // { answer: 'answered', value: 32 }
 */
export function factsOn(facts: readonly Fact[], spells: readonly KnownActivity[], day: Day): Facts {
  const known: { [K in FactKey]?: KnownFact } = {}
  const holding = new Map<FactKey, Fact>()
  for (const fact of facts) {
    const other = holding.get(fact.key)
    if (fact.from <= day && (other === undefined || isLater(fact, other, day))) holding.set(fact.key, fact)
  }
  for (const [key, fact] of holding) known[key] = knownFrom(fact, day)
  const ages = agesOn(known, day)
  if (!('why' in ages) && ages.least === ages.most) known.age = { answer: 'answered', value: ages.least }
  return { ...known, ...activityOn(spells, day) }
}

/** One that still holds wins over one that ended; of two that hold, the later one. */
function isLater(fact: Fact, other: Fact, day: Day): boolean {
  const holds = ({ until }: Fact) => until === undefined || until >= day
  if (holds(fact) !== holds(other)) return holds(fact)
  return fact.from === other.from ? fact.evidence.on >= other.evidence.on : fact.from > other.from
}

function knownFrom(fact: Fact, day: Day): KnownFact {
  const saidOn = fact.evidence.on
  if (fact.until !== undefined && fact.until < day) return { answer: 'out-of-date', saidOn }
  if (fact.answer === 'answered' && fact.value !== undefined) {
    return { answer: 'answered', value: fact.value, saidOn }
  }
  return { answer: fact.answer === 'answered' ? 'not-asked' : fact.answer, saidOn }
}

/** What the main activity says on a day: the situation, and since when somebody is unemployed. */
export function activityOn(
  spells: readonly KnownActivity[],
  day: Day,
): { readonly [K in AttributeKey]?: KnownFact } {
  const main = spells
    .filter(
      ({ kind, from, until }) => kind === 'main' && from <= day && (until === undefined || until >= day),
    )
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (main === undefined) return {}
  const saidOn = main.confirmedOn
  if (main.until === undefined && main.confirmedOn < day) {
    return { labourStatus: { answer: 'out-of-date', saidOn } }
  }
  const labourStatus: KnownFact = { answer: 'answered', value: main.activity, saidOn }
  if (main.activity !== 'unemployed') return { labourStatus }
  return { labourStatus, unemployedSince: { answer: 'answered', value: main.from, saidOn } }
}
