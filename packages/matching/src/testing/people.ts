/** Arbitrary people and policies for property tests. */
import fc from 'fast-check'
import type { Preference } from '../criteria/attributes.ts'
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
    occupation: fc.constantFrom('2221', '2224', '22', '5120', '5'),
    free: fc.subarray([
      { day: 1, from: '08:00', to: '09:00' },
      { day: 1, from: '08:30', to: '10:15' },
      { day: 5, from: '23:00', to: '24:00' },
    ]),
    letter: fc.constantFrom('I was a nurse', 'a nurse and a driver', 'I drive', ''),
    likes: fc.record(
      {
        ranked: fc.uniqueArray(fc.constantFrom('M0', 'M1', 'M2', 'T0', 'T1', 'T2'), { maxLength: 3 }),
        ratings: fc.dictionary(fc.constantFrom('M0', 'M1', 'T0', 'T1'), fc.integer({ min: 1, max: 5 }), {
          maxKeys: 2,
        }),
        refused: fc.uniqueArray(fc.constantFrom('M3', 'T3', 'T0'), { maxLength: 1 }),
      },
      { requiredKeys: [] },
    ),
    gender: fc.constantFrom('woman', 'man'),
    wants: fc.uniqueArray(fc.constantFrom('woman', 'man'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)

export const declarations: MatchingPolicy['attributes'] = [
  { name: 'sector', type: 'category', side: 'both' },
  { name: 'needs', type: 'set', side: 'both', label: 'Needs' },
  { name: 'languages', type: 'languages', side: 'both' },
  { name: 'home', type: 'place', side: 'both' },
  { name: 'age', type: 'number', side: 'both' },
  { name: 'occupation', type: 'codes', side: 'both' },
  { name: 'free', type: 'availability', side: 'both' },
  { name: 'letter', type: 'text', side: 'both' },
  { name: 'likes', type: 'preference', side: 'both' },
  { name: 'gender', type: 'category', side: 'both' },
  { name: 'wants', type: 'set', side: 'both' },
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
    sides('occupation', 'taxonomy').map((base) => ({ ...base, atLeast: 1 })),
    sides('free', 'calendar').map((base) => ({ ...base, minutes: 90 })),
    sides('letter', 'text'),
    sides('likes', 'preference'),
    sides('wants', 'looking-for').map((base) => ({ ...base, mentor: 'gender' })),
    sides('gender', 'looking-for').map((base) => ({
      ...{ ...base, mentee: 'wants', mentor: 'gender', back: { mentee: 'gender', mentor: 'wants' } },
    })),
  )
  // Not all at once: with every requirement nobody would fit.
  .chain((all) => fc.subarray(all, { minLength: 1, maxLength: 6 }))

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

/** Whether one of the two refused the other, where the policy asks for wishes. */
export function isRefused({ policy }: RoundInput, mentee: Mentee, mentor: Mentor): boolean {
  const refuses = (one: Mentee | Mentor, other: Mentee | Mentor): boolean =>
    (one.attributes?.['likes'] as Preference | undefined)?.refused?.includes(other.id) ?? false
  return (
    policy.criteria.some(({ kind }) => kind === 'preference') &&
    (refuses(mentee, mentor) || refuses(mentor, mentee))
  )
}
