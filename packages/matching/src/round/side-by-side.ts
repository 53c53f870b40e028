/** The same people under every objective: what each way of choosing gives, and what it costs. */
import { unitsPerPoint } from '../criteria/compile.ts'
import { Objective, type RoundInput } from '../criteria/policy.ts'
import { error, shown } from '../criteria/schema-problems.ts'
import { Pace, type PaceOptions } from './pace.ts'
import { refuse, scoredRound, unitsOfPair } from './scored.ts'
import { solveRound } from './solve.ts'

export interface ObjectiveResult {
  objective: Objective
  pairs: number
  /** Mentees without a pair. */
  unmatched: number
  /** Points of all pairs together, without bonus. */
  points: number
  /** Score of the average and of the worst-off pair; `null` without pairs. */
  mean: number | null
  worst: number | null
}

export interface ObjectiveOptions extends PaceOptions {
  /** Only these; default all. */
  objectives?: readonly Objective[]
}

/**
 * Chooses by every objective in turn, on the same scores, pins and forbidden pairs, so that what one of them costs can be
 * seen before it is chosen. `most-pairs` never has fewer pairs than another, `best-total` never fewer points with bonus, and
 * of those with as many pairs as `most-pairs` none has a better worst-off pair than `fairest`.
 *
 * @throws MatchingInputError with every problem of the input at once
 *
 * @example
 * const [most, best] = await compareObjectives(input, { objectives: ['most-pairs', 'best-total'] })
 * console.log(most.pairs, Math.round(most.mean), best.pairs, Math.round(best.mean)) // → 7 79 7 79
 */
export async function compareObjectives(
  input: RoundInput,
  { objectives = Objective.options, ...options }: ObjectiveOptions = {},
): Promise<ObjectiveResult[]> {
  refuse(
    objectives.flatMap((objective, index) =>
      Objective.safeParse(objective).success
        ? []
        : [
            error('value.invalid', ['objectives', index], {
              expected: Objective.options.join(', '),
              found: shown(objective),
            }),
          ],
    ),
  )
  const pace = new Pace(options)
  const { prepared, criteria, matrix } = await scoredRound(input, pace)
  const results: ObjectiveResult[] = []
  for (const [index, objective] of objectives.entries()) {
    const share = 0.6 / objectives.length
    const from = 0.4 + share * index
    const solving = solveRound(matrix, prepared, objective)
    const solution = await pace.through('solving', from, from + share, solving)
    const scores = [...(solution?.columnOf ?? [])].flatMap((column, row) => {
      if (column < 0) return []
      const units = matrix.units[row * matrix.columns + column]!
      return [(units >= 0 ? units : unitsOfPair(criteria, row, column)) / unitsPerPoint]
    })
    const points = scores.sort((a, b) => a - b).reduce((sum, score) => sum + score, 0)
    results.push({
      ...{ objective, pairs: scores.length, unmatched: prepared.mentees.length - scores.length, points },
      mean: scores.length === 0 ? null : points / scores.length,
      worst: scores[0] ?? null,
    })
  }
  pace.report('done', 1)
  return results
}
