/** The first half of a round, which explanations and advice share: checked, prepared, compiled and scored. */
import { inputProblemsInSteps } from '../criteria/check-input.ts'
import { type CompiledCriterion, compileInSteps, unitsPerPoint } from '../criteria/compile.ts'
import { registered } from '../criteria/kernel.ts'
import type { Objective, RoundInput } from '../criteria/policy.ts'
import { partUnits } from '../criteria/score-row.ts'
import { MatchingInputError, type Problem } from '../errors.ts'
import { englishProblem } from '../reasons/english.ts'
import { type Matrix, scoreAll } from './matrix.ts'
import type { Pace } from './pace.ts'
import { type Prepared, prepare } from './prepare.ts'

export interface ScoredRound {
  prepared: Prepared
  criteria: CompiledCriterion[]
  matrix: Matrix
  minimumScore: number
  objective: Objective
}

/** @throws MatchingInputError with every problem of the input at once */
export async function scoredRound(input: RoundInput, pace: Pace): Promise<ScoredRound> {
  const { functions } = pace
  refuse(await pace.through('scoring', 0, 0.04, inputProblemsInSteps(input, registered(functions))))
  const { prepared, problems } = prepare(input)
  refuse(problems)
  await pace.rest('scoring', 0.04)
  const { policy } = input
  const compiling = compileInSteps({ ...prepared, policy, places: input.places, functions })
  const criteria = await pace.through('scoring', 0.04, 0.1, compiling)
  const minimumScore = policy.minimumScore ?? 0
  const matrix = await scoreAll(criteria, prepared, minimumScore * unitsPerPoint, pace)
  return { prepared, criteria, matrix, minimumScore, objective: policy.objective ?? 'most-pairs' }
}

export function refuse(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new MatchingInputError(errors, errors.map(englishProblem))
}

/** What a choice is worth: its pairs, and their units with bonus, pins included whatever they score. */
export function worthOf({ matrix, prepared, criteria }: ScoredRound, columnOf: Int32Array): Worth {
  let pairs = 0
  let units = 0
  columnOf.forEach((column, row) => {
    if (column < 0) return
    const known = matrix.units[row * matrix.columns + column]!
    pairs += 1
    units += prepared.waiting[row]!.units
    units += known >= 0 ? known : unitsOfPair(criteria, row, column)
  })
  return { pairs, units }
}

export interface Worth {
  pairs: number
  units: number
}

/** Units of a pair whatever the requirements say: a pin holds also where one fails. */
export function unitsOfPair(criteria: readonly CompiledCriterion[], row: number, column: number): number {
  return criteria.reduce((sum, criterion) => sum + partUnits(criterion, row, column), 0)
}
