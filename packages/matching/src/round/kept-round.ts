/** A round that was kept: what is asked of it later must find it whole. */
import { error, shown } from '../criteria/schema-problems.ts'
import type { Problem } from '../errors.ts'
import type { ExplainedRound } from './explain-pair.ts'
import type { Pace } from './pace.ts'
import { refuse, type ScoredRound, scoredRound } from './scored.ts'

/**
 * A kept round, checked, prepared and scored again.
 *
 * @throws MatchingInputError with every problem of its input, or of its pairs
 */
export async function scoredAgain(round: ExplainedRound, pace: Pace): Promise<ScoredRound> {
  refuse(shapeProblems(round))
  const scored = await scoredRound(round.input, pace)
  refuse(pairProblems(round))
  return scored
}

/** What is wrong with the shape of something that should be a round; its input is checked apart. */
export function shapeProblems(round: unknown): Problem[] {
  if (typeof round !== 'object' || round === null)
    return [error('value.invalid', [], { expected: 'a round { input, pairs }', found: shown(round) })]
  const { pairs } = round as { pairs?: unknown }
  const problems: Problem[] = []
  if (!('input' in round)) problems.push(missing('input', 'what the round was made from'))
  if (pairs === undefined) problems.push(missing('pairs', 'a list of { mentee, mentor }'))
  else if (!Array.isArray(pairs))
    problems.push(error('value.invalid', ['pairs'], { expected: 'a list', found: shown(pairs) }))
  else
    pairs.forEach((pair: unknown, index) => {
      const { mentee, mentor } = (pair ?? {}) as { mentee?: unknown; mentor?: unknown }
      if (typeof mentee === 'string' && typeof mentor === 'string') return
      const values = { expected: '{ mentee, mentor } with an id each', found: shown(pair) }
      problems.push(error('value.invalid', ['pairs', index], values))
    })
  return problems
}

const missing = (key: string, expected: string): Problem => error('key.missing', [key], { key, expected })

/** Pairs of people whom the input does not have, and mentees who stand twice. */
export function pairProblems({ input, pairs }: ExplainedRound): Problem[] {
  const mentees = new Set(input.mentees.map(({ id }) => id))
  const mentors = new Set(input.mentors.map(({ id }) => id))
  const seen = new Set<string>()
  const problems: Problem[] = []
  pairs.forEach(({ mentee, mentor }, index) => {
    const at = ['pairs', index]
    if (!mentees.has(mentee))
      problems.push(error('person.unknown', [...at, 'mentee'], { id: mentee, side: 'mentee' }))
    if (!mentors.has(mentor))
      problems.push(error('person.unknown', [...at, 'mentor'], { id: mentor, side: 'mentor' }))
    if (seen.has(mentee))
      problems.push(
        error('value.invalid', [...at, 'mentee'], { expected: 'each mentee once', found: shown(mentee) }),
      )
    seen.add(mentee)
  })
  return problems
}
