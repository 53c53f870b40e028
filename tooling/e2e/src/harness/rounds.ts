/** Matching rounds of every kind and objective, as one text: to be run on Node and, bundled, in a browser. */
import {
  compareObjectives,
  compareRounds,
  conditionsOf,
  explainPair,
  type MatchingPolicy,
  type Mentee,
  type Mentor,
  Objective,
  otherRounds,
  type PairFunction,
  proposePairs,
  type RoundInput,
  recruitmentAdvice,
  scorePairs,
} from '@passerelle/matching'

const fields = ['health', 'ict', 'logistics', 'care', 'law']
const words = ['nurse', 'hospital', 'ziekenhuis', 'école', 'ስራ', 'مدرسة', 'водій', 'numbers', 'children']
const levels = ['A2', 'B1', 'B2', 'C1', 'C2'] as const
const both = (name: string, type: MatchingPolicy['attributes'][number]['type']) => ({
  ...{ name, type, side: 'both' as const },
})
const on = (name: string) => ({ mentee: name, mentor: name })

/** Every kind of criterion. */
const policy: MatchingPolicy = {
  attributes: [
    both('field', 'category'),
    both('town', 'category'),
    both('needs', 'set'),
    both('languages', 'languages'),
    both('home', 'place'),
    both('age', 'number'),
    both('occupation', 'codes'),
    both('free', 'availability'),
    both('letter', 'text'),
    both('wishes', 'preference'),
  ],
  criteria: [
    { id: 'language', kind: 'language', ...on('languages'), weight: 3, requirement: 'must' },
    { id: 'field', kind: 'same', ...on('field'), weight: 2 },
    { id: 'town', kind: 'different', ...on('town'), weight: 0.7 },
    { id: 'needs', kind: 'overlap', ...on('needs'), weight: 2.1 },
    { id: 'near', kind: 'near', ...on('home'), weight: 1.3, limit: 80, shape: 'steep' },
    { id: 'age', kind: 'number', ...on('age'), weight: 1, compare: 'at-least', full: 15, none: 0 },
    { id: 'occupation', kind: 'taxonomy', ...on('occupation'), weight: 1.9 },
    { id: 'free', kind: 'calendar', ...on('free'), weight: 1.1, minutes: 90 },
    { id: 'letter', kind: 'text', ...on('letter'), weight: 0.9, full: 0.4 },
    { id: 'wanted', kind: 'looking-for', mentee: 'needs', mentor: 'field', weight: 0.3 },
    { id: 'wishes', kind: 'preference', ...on('wishes'), weight: 1.7 },
    { id: 'own', kind: 'function', name: 'wave', ...on('age'), weight: 0.6, parameters: { by: 7 } },
  ],
  waiting: { pointsPerRound: 3, pointsPerMonth: 0.7, maximum: 9 },
}

const wave: PairFunction = (a, b, { by }) => ((Number(a) * Number(b) * Number(by)) % 1000) / 1000

/** Numbers that are the same everywhere: whole ones only. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

function people(letter: 'M' | 'T', count: number, others: number, seed: number): (Mentee & Mentor)[] {
  const below = numbersFrom(seed)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  const some = <T>(of: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + below(most) }, () => one(of))),
  ]
  const other = letter === 'M' ? 'T' : 'M'
  return Array.from({ length: count }, (_, k) => ({
    id: `${letter}${k}`,
    attributes: {
      field: one(fields),
      town: one(['Gent', 'Liège', 'Namur']),
      needs: some([...fields, 'network', 'papers'], 4),
      languages: Object.fromEntries(
        some(['nl', 'fr', 'en', 'ar'], 3).map((language) => [language, one(levels)]),
      ),
      home: { latitude: 50 + below(15_000) / 10_000, longitude: 3 + below(25_000) / 10_000 },
      age: below(6) === 0 ? null : 20 + below(40),
      occupation: one(['2221', '2224', '5120', '83', '8322']),
      free: below(5) === 0 ? null : [{ day: 1 + below(7), from: '17:30', to: `${18 + below(5)}:45` }],
      letter: some(words, 6).join(' '),
      ...(below(3) === 0
        ? { wishes: { ranked: [`${other}${below(others)}`], refused: [`${other}${below(others)}`] } }
        : {}),
    },
    ...(letter === 'M' ? { waitingRounds: below(3), waitingDays: below(90) } : { capacity: 1 + below(2) }),
  }))
}

const input = (objective: Objective, seed: number): RoundInput => ({
  mentees: people('M', 48, 36, 1),
  mentors: people('T', 36, 48, 2),
  policy: { ...policy, objective },
  pinned: [{ mentee: 'M3', mentor: 'T4' }],
  forbidden: [{ mentee: 'M5', mentor: 'T6', why: 'relatives' }],
  previous: [
    {
      leftOut: ['M7'],
      declined: [{ mentee: 'M8', mentor: 'T9' }],
      active: [{ mentee: 'M10', mentor: 'T11' }],
    },
  ],
  groupBy: ['field'],
  seed,
})

/** Everything that the package says of these rounds, in one text. */
export async function rounds(): Promise<string> {
  const options = { functions: { wave }, clock: () => 0 }
  const told: unknown[] = []
  for (const objective of Objective.options)
    for (const seed of [0, 7]) {
      const round = await proposePairs({ ...input(objective, seed), ...options })
      told.push(round, await conditionsOf(round, options), await recruitmentAdvice(round, options))
      for (const mentor of ['T1', 'T12', 'T30']) told.push(await explainPair(round, 'M2', mentor, options))
    }
  const before = await proposePairs({ ...input('most-pairs', 0), ...options })
  const after = await proposePairs({ ...input('fairest', 7), ...options })
  told.push(await compareRounds(before, after, options), await otherRounds(before, options))
  told.push(await compareObjectives(input('stable', 3), options))
  const { mentees, mentors } = input('stable', 3)
  told.push([...scorePairs({ mentees, mentors, policy, functions: { wave } }).scores])
  return JSON.stringify(told)
}
