/** A round as a problem of wishes: whom both sides would rather have. */
import type { Steps } from '../steps.ts'
import type { Matrix, Wish } from './matrix.ts'
import type { Prepared } from './prepare.ts'
import type { RoundProblem, Solution } from './solve.ts'
import { blockingIn, type StableProblem } from './stable.ts'

/** Above every score: what somebody says of another comes before the score. */
const wishFirst = 1e7

/**
 * Both sides rank by their own wishes, where the policy asks for them, then by score. Where a mentor finds two equal, who
 * has waited longer comes first.
 */
export function stableProblem(
  { rowAt, columnAt, capacity, worth, columns }: RoundProblem,
  matrix: Matrix,
  prepared: Prepared,
): StableProblem {
  const { wishes } = matrix
  const rank = (r: number, c: number, wish: Wish | undefined): number => {
    if (worth[r * columns + c] === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
    const units = matrix.units[rowAt[r]! * matrix.columns + columnAt[c]!]!
    return units + (wish === undefined ? 0 : Math.round(wish(rowAt[r]!, columnAt[c]!)) * wishFirst)
  }
  return {
    rows: rowAt.length,
    columns: columnAt.length,
    forRow: (r, c) => rank(r, c, wishes?.mentee),
    // A bonus is below a hundred points: as a small part of a unit it only parts equals.
    forColumn: (r, c) => rank(r, c, wishes?.mentor) + prepared.waiting[rowAt[r]!]!.units / 1e7,
    capacity,
  }
}

/** Pairs in which both would strictly rather have each other, by what the objective `stable` ranks by. */
export function* blockingOf(
  { problem, columnOf }: Solution,
  matrix: Matrix,
  prepared: Prepared,
): Steps<number> {
  const here = new Map(Array.from(problem.columnAt, (column, c): [number, number] => [column, c]))
  const chosen = Int32Array.from(problem.rowAt, (row) => here.get(columnOf[row]!) ?? -1)
  return yield* blockingIn(stableProblem(problem, matrix, prepared), chosen)
}
