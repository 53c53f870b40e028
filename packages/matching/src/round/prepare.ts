/** From a checked input to positions: who takes part, with how many places, what is pinned, forbidden and owed. */
import type { Preference } from '../criteria/attributes.ts'
import { unitsPerPoint } from '../criteria/compile.ts'
import { forbiddenReasons, type Mentee, type Mentor, type RoundInput } from '../criteria/policy.ts'
import { error } from '../criteria/schema-problems.ts'
import type { Problem } from '../errors.ts'
import { drawOrder } from '../order.ts'

export type ForbiddenCode = `forbidden.${(typeof forbiddenReasons)[number] | 'avoided' | 'refused'}`

export interface Waiting {
  units: number
  rounds: number
  days: number
}

export interface Prepared {
  /** Mentees who are not in a running pair, in the order that the seed draws. */
  mentees: Mentee[]
  /** Mentors with at least one free place, in the order that the seed draws. */
  mentors: Mentor[]
  rowOf: Map<string, number>
  columnOf: Map<string, number>
  /** Free places of each column, and how many of them must be filled. */
  places: Int32Array
  minimum: Int32Array
  /** Why `row * mentors.length + column` must not be. */
  forbidden: Map<number, ForbiddenCode>
  pinned: { row: number; column: number }[]
  waiting: Waiting[]
  /** Pairs that go on as they are. */
  active: { mentee: string; mentor: string }[]
}

export function prepare(input: RoundInput): { prepared: Prepared; problems: Problem[] } {
  const problems: Problem[] = []
  const known = {
    mentee: new Set(input.mentees.map(({ id }) => id)),
    mentor: new Set(input.mentors.map(({ id }) => id)),
  }
  const active = activePairs(input, known, problems)
  const activeMentees = new Set(active.map(({ mentee }) => mentee))
  const running = new Map<string, number>()
  for (const { mentor } of active) running.set(mentor, (running.get(mentor) ?? 0) + 1)
  const placesOf = (mentor: Mentor): number =>
    Math.max(0, (mentor.capacity ?? 1) - (running.get(mentor.id) ?? 0))

  const seed = input.seed ?? 0
  const mentees = drawOrder(
    input.mentees.filter(({ id }) => !activeMentees.has(id)),
    seed,
  )
  const mentors = drawOrder(
    input.mentors.filter((mentor) => placesOf(mentor) > 0),
    seed + 1,
  )
  const rowOf = new Map(mentees.map(({ id }, row) => [id, row]))
  const columnOf = new Map(mentors.map(({ id }, column) => [id, column]))
  const prepared: Prepared = {
    mentees,
    mentors,
    rowOf,
    columnOf,
    places: Int32Array.from(mentors, placesOf),
    minimum: Int32Array.from(mentors, (m) => Math.max(0, (m.minimum ?? 0) - (running.get(m.id) ?? 0))),
    forbidden: forbiddenPairs(input, rowOf, columnOf),
    pinned: [],
    waiting: waitingOf(input, mentees),
    active,
  }
  checkPins(
    input,
    prepared,
    known,
    activeMentees,
    new Map(input.mentors.map((m) => [m.id, placesOf(m)])),
    problems,
  )
  return { prepared, problems }
}

function activePairs(
  input: RoundInput,
  known: { mentee: Set<string>; mentor: Set<string> },
  problems: Problem[],
): { mentee: string; mentor: string }[] {
  const mentorsOf = new Map<string, Set<string>>()
  for (const { active = [] } of input.previous ?? [])
    for (const { mentee, mentor } of active) {
      if (!known.mentee.has(mentee) && !known.mentor.has(mentor)) continue
      mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? new Set()).add(mentor))
    }
  for (const [mentee, mentors] of mentorsOf)
    if (mentors.size > 1)
      problems.push(error('active.mentee-twice', ['previous'], { mentee, mentors: [...mentors] }))
  return [...mentorsOf].flatMap(([mentee, mentors]) => [...mentors].map((mentor) => ({ mentee, mentor })))
}

function forbiddenPairs(
  input: RoundInput,
  rowOf: Map<string, number>,
  columnOf: Map<string, number>,
): Map<number, ForbiddenCode> {
  const pairs = new Map<number, ForbiddenCode>()
  const forbid = (mentee: string, mentor: string, why: ForbiddenCode): void => {
    const row = rowOf.get(mentee)
    const column = columnOf.get(mentor)
    if (row === undefined || column === undefined) return
    const key = row * columnOf.size + column
    if (!pairs.has(key)) pairs.set(key, why)
  }
  // Of two reasons for one pair always the same is named, whichever came first.
  for (const reason of forbiddenReasons)
    for (const { mentee, mentor, why = 'coordinator' } of input.forbidden ?? [])
      if (why === reason) forbid(mentee, mentor, `forbidden.${why}`)
  for (const { declined = [] } of input.previous ?? [])
    for (const { mentee, mentor } of declined) forbid(mentee, mentor, 'forbidden.declined')
  for (const { id, avoid = [] } of input.mentees)
    for (const other of avoid) forbid(id, other, 'forbidden.avoided')
  for (const { id, avoid = [] } of input.mentors)
    for (const other of avoid) forbid(other, id, 'forbidden.avoided')
  for (const criterion of input.policy.criteria) {
    if (criterion.kind !== 'preference') continue
    for (const { id, attributes } of input.mentees)
      for (const other of refusedBy(attributes, criterion.mentee)) forbid(id, other, 'forbidden.refused')
    for (const { id, attributes } of input.mentors)
      for (const other of refusedBy(attributes, criterion.mentor)) forbid(other, id, 'forbidden.refused')
  }
  for (const { id } of input.mentees) forbid(id, id, 'forbidden.same-person')
  return pairs
}

function refusedBy(
  attributes: Readonly<Record<string, unknown>> | undefined,
  attribute: string | undefined,
): readonly string[] {
  const wishes = attribute === undefined ? undefined : attributes?.[attribute]
  return (wishes as Preference | null | undefined)?.refused ?? []
}

function waitingOf(input: RoundInput, mentees: readonly Mentee[]): Waiting[] {
  const rounds = new Map<string, number>()
  for (const { leftOut = [] } of input.previous ?? [])
    for (const mentee of new Set(leftOut)) rounds.set(mentee, (rounds.get(mentee) ?? 0) + 1)
  const bonus = input.policy.waiting
  return mentees.map((mentee) => {
    const left = (rounds.get(mentee.id) ?? 0) + (mentee.waitingRounds ?? 0)
    const days = mentee.waitingDays ?? 0
    const points = (bonus?.pointsPerRound ?? 0) * left + ((bonus?.pointsPerMonth ?? 0) * days) / 30
    const units = Math.round(Math.min(points, bonus?.maximum ?? 0) * unitsPerPoint)
    return { units, rounds: left, days }
  })
}

function checkPins(
  input: RoundInput,
  prepared: Prepared,
  known: { mentee: Set<string>; mentor: Set<string> },
  activeMentees: Set<string>,
  placesOf: Map<string, number>,
  problems: Problem[],
): void {
  const mentorsOf = new Map<string, Set<string>>()
  const menteesOf = new Map<string, Set<string>>()
  // The pin that each problem is said of: the last of those that contradict each other.
  const lastOf = { mentee: new Map<string, number>(), mentor: new Map<string, number>() }
  ;(input.pinned ?? []).forEach(({ mentee, mentor }, index) => {
    const at = ['pinned', index]
    if (!known.mentee.has(mentee))
      problems.push(error('person.unknown', [...at, 'mentee'], { id: mentee, side: 'mentee' }))
    if (!known.mentor.has(mentor))
      problems.push(error('person.unknown', [...at, 'mentor'], { id: mentor, side: 'mentor' }))
    if (!known.mentee.has(mentee) || !known.mentor.has(mentor)) return
    if (activeMentees.has(mentee)) {
      problems.push(error('pin.active', at, { mentee, mentor }))
      return
    }
    if (mentorsOf.get(mentee)?.has(mentor) === true) return
    mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? new Set()).add(mentor))
    menteesOf.set(mentor, (menteesOf.get(mentor) ?? new Set()).add(mentee))
    lastOf.mentee.set(mentee, index)
    lastOf.mentor.set(mentor, index)
    const row = prepared.rowOf.get(mentee)
    const column = prepared.columnOf.get(mentor)
    if (row === undefined || column === undefined) return // No free place: reported below.
    const why = prepared.forbidden.get(row * prepared.mentors.length + column)
    if (why !== undefined) problems.push(error('pin.forbidden', at, { mentee, mentor, why }))
    prepared.pinned.push({ row, column })
  })
  for (const [mentee, mentors] of mentorsOf)
    if (mentors.size > 1) {
      const at = ['pinned', lastOf.mentee.get(mentee)!, 'mentee']
      problems.push(error('pin.mentee-twice', at, { mentee, mentors: [...mentors] }))
    }
  for (const [mentor, mentees] of menteesOf) {
    const capacity = placesOf.get(mentor) ?? 0
    if (mentees.size > capacity) {
      const at = ['pinned', lastOf.mentor.get(mentor)!, 'mentor']
      problems.push(error('pin.mentor-over-capacity', at, { mentor, capacity, mentees: [...mentees] }))
    }
  }
}
