/** Arbitrary people and policies for property tests. */
import fc from 'fast-check'
import { cefrLevels } from '../criteria/attributes.ts'
import type { MatchingPolicy, Mentee, Mentor, RoundInput } from '../criteria/policy.ts'

const attributes = fc.record(
  {
    sector: fc.constantFrom('health', 'ict', 'logistics'),
    needs: fc.uniqueArray(fc.constantFrom('network', 'language', 'recognition', 'confidence'), {
      maxLength: 4,
    }),
    languages: fc.dictionary(fc.constantFrom('nl', 'fr', 'ar'), fc.constantFrom(...cefrLevels), {
      maxKeys: 3,
    }),
    home: fc.record({
      latitude: fc.double({ min: 50.7, max: 51, noNaN: true }),
      longitude: fc.double({ min: 4.2, max: 4.6, noNaN: true }),
    }),
    age: fc.integer({ min: 18, max: 70 }),
  },
  { requiredKeys: [] },
)

export const declarations: MatchingPolicy['attributes'] = [
  { name: 'sector', type: 'category', side: 'both' },
  { name: 'needs', type: 'set', side: 'both', label: 'Needs' },
  { name: 'languages', type: 'languages', side: 'both' },
  { name: 'home', type: 'place', side: 'both' },
  { name: 'age', type: 'number', side: 'both' },
]

const weight = fc.double({ min: 0.01, max: 100, noNaN: true })
const requirement = fc.constantFrom('must' as const, 'wish' as const)
const unknown = fc.option(fc.constantFrom('neutral' as const, 0 as const, 1 as const, 'forbid' as const), {
  nil: undefined,
})

const sides = <K extends string>(id: string, kind: K) =>
  fc
    .record({
      id: fc.constant(id),
      kind: fc.constant(kind),
      mentee: fc.constant(id),
      mentor: fc.constant(id),
      weight,
      requirement,
    })
    .chain((base) => unknown.map((rule) => (rule === undefined ? base : { ...base, unknown: rule })))

export const anyCriteria: fc.Arbitrary<MatchingPolicy['criteria']> = fc
  .tuple(
    sides('sector', 'same'),
    sides('needs', 'overlap'),
    sides('languages', 'language'),
    sides('home', 'near').map((base) => ({ ...base, limit: 20 })),
    sides('age', 'number').map((base) => ({ ...base, compare: 'at-least' as const, full: 10, none: 0 })),
  )
  .chain((all) => fc.subarray(all, { minLength: 1 }))

export const anyPolicy: fc.Arbitrary<MatchingPolicy> = fc
  .record({
    criteria: anyCriteria,
    objective: fc.constantFrom('most-pairs' as const, 'best-total' as const),
    minimumScore: fc.constantFrom(0, 30, 60),
  })
  .map((policy) => ({ attributes: declarations, ...policy }))

const mentees = (max: number): fc.Arbitrary<Mentee[]> =>
  fc
    .array(attributes, { maxLength: max })
    .map((all) => all.map((own, i) => ({ id: `M${i}`, attributes: own })))
const mentors = (max: number, capacity: number): fc.Arbitrary<Mentor[]> =>
  fc
    .array(fc.tuple(attributes, fc.integer({ min: 0, max: capacity })), { maxLength: max })
    .map((all) => all.map(([own, places], i) => ({ id: `T${i}`, attributes: own, capacity: places })))

/** Small whole inputs, with missing values, capacities and sometimes a waiting bonus. */
export const anyInput = (max = 6, capacity = 2): fc.Arbitrary<RoundInput> =>
  fc
    .tuple(mentees(max), mentors(max, capacity), anyPolicy, fc.boolean(), fc.integer({ min: 0, max: 1000 }))
    .map(([people, others, policy, waits, seed]) => ({
      mentees: waits ? people.map((m, i) => ({ ...m, waitingRounds: i % 3 })) : people,
      mentors: others,
      policy: waits ? { ...policy, waiting: { pointsPerRound: 3, maximum: 5 } } : policy,
      seed,
    }))
