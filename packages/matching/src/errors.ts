/** Errors and problems: what is wrong with an input, all of it at once, each with the place where it stands. */

/** Codes of everything that can be wrong with a policy or an input; `values` fill the sentence in `englishProblem`. */
export interface ProblemTable {
  /** A value does not have the expected shape. */
  'value.invalid': { expected: string; found: string }
  'key.unknown': { key: string }
  'key.missing': { key: string; expected: string }
  'attribute.unknown': { attribute: string }
  'attribute.wrong-type': { attribute: string; type: string; expected: string; kind: string }
  'attribute.wrong-side': { attribute: string; side: string; expected: string }
  'attribute.declared-twice': { attribute: string }
  'criterion.id-twice': { criterion: string }
  'criterion.weight-missing': { criterion: string }
  'criterion.side-missing': { criterion: string; kind: string }
  'criterion.ends-contradict': { criterion: string; expected: string }
  'criterion.function-unknown': { criterion: string; name: string }
  'policy.no-weights': Record<string, never>
  'requirement.unreachable': { criterion: string; label: string; side: 'mentee' | 'mentor'; people: number }
  'person.id-twice': { id: string; side: 'mentee' | 'mentor' }
  'person.unknown': { id: string; side: 'mentee' | 'mentor' }
  'place.unknown': { place: string }
  'pin.mentee-twice': { mentee: string; mentors: readonly string[] }
  'pin.mentor-over-capacity': { mentor: string; capacity: number; mentees: readonly string[] }
  'pin.forbidden': { mentee: string; mentor: string; why: string }
  'pin.active': { mentee: string; mentor: string }
  'active.mentee-twice': { mentee: string; mentors: readonly string[] }
  'minimum.above-capacity': { mentor: string; minimum: number; capacity: number }
  'minimum.unreachable': { mentors: readonly string[]; people: number; places: number }
}

export type ProblemCode = keyof ProblemTable

/** One problem. `path` leads from the checked object to the value, e.g. `['mentees', 3, 'attributes', 'age']`. */
export type Problem = {
  [C in ProblemCode]: {
    /** An `error` stops the round; a `warning` is worth a look (a requirement that nobody can meet). */
    severity: 'error' | 'warning'
    code: C
    path: readonly (string | number)[]
    values: ProblemTable[C]
  }
}[ProblemCode]

/** Thrown when a policy or an input cannot be used. `problems` holds every one of them, not just the first. */
export class MatchingInputError extends Error {
  override readonly name = 'MatchingInputError'
  readonly code = 'matching.input-invalid'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.problems = problems
  }
}

/** Thrown when a registered function answers with something that is no score from 0 to 1. */
export class FunctionResultError extends Error {
  override readonly name = 'FunctionResultError'
  readonly code = 'matching.function-result'
  readonly function: string
  readonly mentee: string
  readonly mentor: string
  readonly value: unknown

  constructor(name: string, mentee: string, mentor: string, value: unknown) {
    super(
      `The function “${name}” answered ${answered(value)} for ${mentee} and ${mentor}; expected a number from 0 to 1.`,
    )
    this.function = name
    this.mentee = mentee
    this.mentor = mentor
    this.value = value
  }
}

/** Not every object can be made a text. */
function answered(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** Thrown when `signal` was aborted without a reason of its own. */
export class MatchingCancelledError extends Error {
  override readonly name = 'AbortError'
  readonly code = 'matching.cancelled'

  constructor() {
    super('The round was cancelled before it was complete.')
  }
}
