/** What changed between two rounds, and which change did it: by running the round step by step from one input to the other. */
import { inputProblems } from '../criteria/check-input.ts'
import { sharesOf, unitsPerPoint } from '../criteria/compile.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { registered } from '../criteria/kernel.ts'
import type { MatchingPolicy, PairOfIds, RoundInput } from '../criteria/policy.ts'
import { MatchingInputError } from '../errors.ts'
import { compareText } from '../order.ts'
import type { Reason } from '../reasons/reason.ts'
import type { ExplainedRound } from './explain-pair.ts'
import { canonicalJson } from './hash.ts'
import { pairProblems, shapeProblems } from './kept-round.ts'
import type { PaceOptions } from './pace.ts'
import { proposePairs } from './propose-pairs.ts'
import type { Round } from './result.ts'
import { refuse } from './scored.ts'

/** A mentee of both rounds who has another mentor, or has one now, or none any more. */
export interface Moved {
  mentee: string
  was: string | null
  is: string | null
}

/** One kind of change, and what it did to the round when it alone was made after the ones before it. */
export interface Cause {
  kind: 'policy' | 'wishes' | 'people' | 'seed'
  /** What exactly changed. */
  changes: Reason[]
  /** Mentees of the earlier round who got another mentor, or none, by this change. */
  moved: number
  pairs: number
  points: number
}

export interface RoundComparison {
  /** Pairs in both rounds, only in the later one, only in the earlier one. */
  kept: PairOfIds[]
  gained: PairOfIds[]
  lost: PairOfIds[]
  moved: Moved[]
  /** In the order in which they were made; empty where the two rounds are made of the same. */
  causes: Cause[]
}

/**
 * Compares two rounds. The causes are told apart by running the steps between: the earlier round with the later policy,
 * then with the later pins and forbidden pairs, then with the later people. Each step's effect is what it changed.
 *
 * @throws MatchingInputError where one of the inputs is no input of a round
 *
 * @example
 * const october = await proposePairs(input)
 * const november = await proposePairs({ ...input, pinned: [{ mentee: 'M1', mentor: 'T2' }] })
 * const { moved, causes } = await compareRounds(october, november)
 * console.log(moved[0], causes[0].kind) // → { mentee: 'M1', was: 'T1', is: 'T2' } wishes
 */
export async function compareRounds(
  before: ExplainedRound,
  after: ExplainedRound,
  options: PaceOptions = {},
): Promise<RoundComparison> {
  refuse([...shapeProblems(before), ...shapeProblems(after)])
  const causes = await causesOf(before, after, options)
  refuse([...pairProblems(before), ...pairProblems(after)])
  const was = partners(before)
  const is = partners(after)
  const common = before.input.mentees.filter(({ id }) => after.input.mentees.some((other) => other.id === id))
  const moved = common.flatMap(({ id }): Moved[] => {
    const [from, to] = [was.get(id) ?? null, is.get(id) ?? null]
    return from === to ? [] : [{ mentee: id, was: from, is: to }]
  })
  const has = (pairs: ReadonlyMap<string, string>, { mentee, mentor }: PairOfIds) =>
    pairs.get(mentee) === mentor
  const [earlier, later] = [pairsOf(before), pairsOf(after)]
  return {
    kept: later.filter((pair) => has(was, pair)),
    gained: later.filter((pair) => !has(was, pair)),
    lost: earlier.filter((pair) => !has(is, pair)),
    moved: moved.sort((a, b) => compareText(a.mentee, b.mentee)),
    causes,
  }
}

const pairsOf = ({ pairs }: ExplainedRound): PairOfIds[] =>
  pairs
    .map(({ mentee, mentor }) => ({ mentee, mentor }))
    .sort((a, b) => compareText(a.mentee, b.mentee) || compareText(a.mentor, b.mentor))

const partners = ({ pairs }: ExplainedRound): Map<string, string> =>
  new Map(pairs.map(({ mentee, mentor }): [string, string] => [mentee, mentor]))

async function causesOf(
  before: ExplainedRound,
  after: ExplainedRound,
  options: PaceOptions,
): Promise<Cause[]> {
  const steps: [Cause['kind'], Reason[], RoundInput][] = []
  const from = before.input
  const to = after.input
  refuse([from, to].flatMap((input) => inputProblems(input, registered(options.functions ?? {}))))
  const policy = policyChanges(from.policy, to.policy)
  const withPolicy = { ...onlyDeclared(from, to.policy), policy: to.policy }
  if (policy.length > 0) steps.push(['policy', policy, withPolicy])
  const wishes = wishChanges(from, to)
  const { pinned = [], forbidden = [] } = to
  const known = new Set([...from.mentees, ...from.mentors].map(({ id }) => id))
  const isHere = ({ mentee, mentor }: PairOfIds): boolean => known.has(mentee) && known.has(mentor)
  const withWishes = { ...withPolicy, pinned: pinned.filter(isHere), forbidden: forbidden.filter(isHere) }
  if (wishes.length > 0) steps.push(['wishes', wishes, withWishes])
  const people = peopleChanges(from, to)
  const withPeople = { ...to, seed: from.seed ?? 0 }
  if (people.length > 0) steps.push(['people', people, withPeople])
  if ((from.seed ?? 0) !== (to.seed ?? 0)) steps.push(['seed', [{ code: 'changed.seed', values: {} }], to])

  const causes: Cause[] = []
  const runs = steps.length + 1
  let last: Round | undefined = await proposePairs({ ...from, ...partOf(options, 0, runs) })
  for (const [index, [kind, changes, input]] of steps.entries()) {
    const part = partOf(options, index + 1, runs)
    const next =
      index === steps.length - 1 ? await proposePairs({ ...to, ...part }) : await runOf(input, part)
    // A step between that is no round of its own (a pin onto a place that only the next step brings) has no effect alone.
    causes.push({ kind, changes, ...effect(from, last, next ?? last) })
    last = next ?? last
  }
  return causes
}

/** Progress of one run as a part of the whole. */
function partOf(options: PaceOptions, run: number, runs: number): PaceOptions {
  const { onProgress } = options
  if (onProgress === undefined) return options
  return {
    ...options,
    onProgress: ({ phase, done }) =>
      onProgress({
        phase: phase === 'done' && run < runs - 1 ? 'explaining' : phase,
        done: (run + done) / runs,
      }),
  }
}

/** `undefined` where a step between is no round of its own. */
async function runOf(input: RoundInput, options: PaceOptions): Promise<Round | undefined> {
  try {
    return await proposePairs({ ...input, ...options })
  } catch (error) {
    if (error instanceof MatchingInputError) return undefined
    throw error
  }
}

function effect(
  { mentees }: RoundInput,
  was: Round | undefined,
  is: Round | undefined,
): Pick<Cause, 'moved' | 'pairs' | 'points'> {
  if (was === undefined || is === undefined) return { moved: 0, pairs: 0, points: 0 }
  const [from, to] = [partners(was), partners(is)]
  const total = ({ pairs }: Round): number => pairs.reduce((sum, { units }) => sum + units, 0)
  return {
    moved: mentees.filter(({ id }) => from.get(id) !== to.get(id)).length,
    pairs: is.pairs.length - was.pairs.length,
    points: (total(is) - total(was)) / unitsPerPoint,
  }
}

/** People without the attributes that another policy does not declare. */
function onlyDeclared(input: RoundInput, { attributes }: MatchingPolicy): RoundInput {
  const declared = new Set(attributes.map(({ name }) => name))
  const stripped = <T extends { attributes?: Record<string, unknown> | undefined }>(person: T): T => ({
    ...person,
    attributes: Object.fromEntries(
      Object.entries(person.attributes ?? {}).filter(([name]) => declared.has(name)),
    ),
  })
  return { ...input, mentees: input.mentees.map(stripped), mentors: input.mentors.map(stripped) }
}

/** Every difference of two policies, criterion by criterion. */
function policyChanges(was: MatchingPolicy, is: MatchingPolicy): Reason[] {
  const changes: Reason[] = []
  const [from, to] = [shares(was), shares(is)]
  for (const { id } of was.criteria) {
    const old = from.get(id)!
    const now = to.get(id)
    const values = { criterion: id, label: old.label }
    if (now === undefined) {
      changes.push({ code: 'changed.criterion-removed', values: { ...values, was: old.share } })
      continue
    }
    if (old.weight !== now.weight)
      changes.push({ code: 'changed.weight', values: { ...values, was: old.share, is: now.share } })
    if (old.requirement !== now.requirement)
      changes.push({ code: 'changed.requirement', values: { ...values, is: now.requirement } })
    if (old.rest !== now.rest) changes.push({ code: 'changed.criterion', values })
  }
  for (const { id } of is.criteria) {
    const now = to.get(id)!
    if (!from.has(id))
      changes.push({
        code: 'changed.criterion-added',
        values: { criterion: id, label: now.label, is: now.share },
      })
  }
  const [least, leastNow] = [was.minimumScore ?? 0, is.minimumScore ?? 0]
  if (least !== leastNow) changes.push({ code: 'changed.minimum', values: { was: least, is: leastNow } })
  const [objective, objectiveNow] = [was.objective ?? 'most-pairs', is.objective ?? 'most-pairs']
  if (objective !== objectiveNow)
    changes.push({ code: 'changed.objective', values: { was: objective, is: objectiveNow } })
  if (!same(was.waiting, is.waiting)) changes.push({ code: 'changed.waiting', values: {} })
  return changes
}

interface Shown {
  label: string
  share: number
  /** As given: a share also changes when another weight does. */
  weight: number | undefined
  requirement: 'must' | 'wish'
  rest: string
}

function shares({ criteria, unknown }: MatchingPolicy): Map<string, Shown> {
  const parts = sharesOf(criteria.map(({ weight }) => weight ?? 0))
  return new Map(
    criteria.map((criterion, i): [string, Shown] => {
      const { weight, requirement = 'wish', label, ...rest } = criterion as Criterion
      const shown = {
        ...{
          label: label ?? criterion.id,
          share: Math.round(parts[i]! / unitsPerPoint),
          weight,
          requirement,
        },
        rest: canonicalJson({ unknown, ...rest }),
      }
      return [criterion.id, shown]
    }),
  )
}

function wishChanges(from: RoundInput, to: RoundInput): Reason[] {
  const difference = (was: readonly PairOfIds[] = [], is: readonly PairOfIds[] = []) => {
    const key = ({ mentee, mentor }: PairOfIds): string => canonicalJson([mentee, mentor])
    const [old, now] = [new Set(was.map(key)), new Set(is.map(key))]
    return {
      added: [...now].filter((pair) => !old.has(pair)).length,
      removed: [...old].filter((pair) => !now.has(pair)).length,
    }
  }
  const pins = difference(from.pinned, to.pinned)
  const forbidden = difference(from.forbidden, to.forbidden)
  const changes: Reason[] = []
  if (pins.added + pins.removed > 0) changes.push({ code: 'changed.pins', values: pins })
  if (forbidden.added + forbidden.removed > 0) changes.push({ code: 'changed.forbidden', values: forbidden })
  return changes
}

function peopleChanges(from: RoundInput, to: RoundInput): Reason[] {
  const idsOf = (people: readonly { id: string }[]): Set<string> => new Set(people.map(({ id }) => id))
  const missing = (people: readonly { id: string }[], among: readonly { id: string }[]): number => {
    const there = idsOf(among)
    return people.filter(({ id }) => !there.has(id)).length
  }
  const people = {
    joinedMentees: missing(to.mentees, from.mentees),
    leftMentees: missing(from.mentees, to.mentees),
    joinedMentors: missing(to.mentors, from.mentors),
    leftMentors: missing(from.mentors, to.mentors),
  }
  const before = new Map([...from.mentees, ...from.mentors].map((person) => [person.id, person]))
  const others = [...to.mentees, ...to.mentors].filter((person) => {
    const was = before.get(person.id)
    return was !== undefined && !same(was, person)
  }).length
  const changes: Reason[] = []
  if (Object.values(people).some((count) => count > 0))
    changes.push({ code: 'changed.people', values: people })
  if (others > 0 || !same(from.places, to.places) || !same(from.previous, to.previous))
    changes.push({ code: 'changed.values', values: { people: others } })
  return changes
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
