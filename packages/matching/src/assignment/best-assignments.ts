import type { Arcs } from './arcs.ts'
import { solveArcs } from './assign-sparse.ts'
import { checkCount, checkProblem } from './check.ts'
import { ExactSum, negate } from './finish.ts'
import { type Chosen, Rerouting } from './rerouting.ts'
import type { Assignment, DenseProblem, SparseProblem } from './types.ts'

/**
 * The best assignments in order, up to `count` of them: all have as many pairs as possible, the first is the one of
 * `assign` (or another as good), and each is the best that differs from all before it. Fewer where there are no more:
 * assignments that leave somebody out for nothing do not follow after the last of them.
 *
 * K. G. Murty, An algorithm for ranking all the assignments in order of increasing cost, Operations Research 16 (1968):
 * everything that differs from an assignment falls into parts, one for each of its pairs, in which that pair is barred and
 * those before it are held. The best of each part is one shortest path away, with the potentials of where it comes from.
 *
 * @param problem all costs, or candidates only
 * @param count how many, at least 0
 * @returns assignments whose potentials are all those of the first, and prove that one. What a later one costs more than the
 *   first is exactly how far it is from them: the sum of `cost - rowPotential - columnPotential` of its pairs, and of how
 *   much less than the largest the potentials of the rows and columns are that it leaves out. That there is none between
 *   is not in the numbers
 * @throws InputError as `assign` and `assignSparse` do, and when `count` is not a count
 *
 * @example
 * const costs = Float64Array.of(1, 2, 2, 4)
 * console.log(bestAssignments({ rows: 2, columns: 2, costs }, 3).map(({ cost }) => cost)) // → [ 4, 5 ]
 */
export function bestAssignments(problem: DenseProblem | SparseProblem, count: number): Assignment[] {
  checkProblem(problem)
  checkCount('count', count)
  if (count === 0) return []
  const arcs = allowedArcs(problem)
  const best = solveArcs(arcs)
  const rerouting = new Rerouting(arcs)
  const maximise = problem.maximise === true
  const potentials = {
    rowPotential: best.rowPotential.slice(),
    columnPotential: best.columnPotential.slice(),
  }
  if (maximise) {
    negate(potentials.rowPotential)
    negate(potentials.columnPotential)
  }
  const finish = ({ columnOf, rowOf, cost }: Ranked): Assignment => ({
    columnOf,
    rowOf,
    cost: maximise ? 0 - cost : cost,
    size: columnOf.reduce((size, column) => (column < 0 ? size : size + 1), 0),
    rowPotential: potentials.rowPotential.slice(),
    columnPotential: potentials.columnPotential.slice(),
  })

  const first = { ...best, ...largest(best), held: [], barred: [] }
  const results: Assignment[] = []
  /** The best of each part that is left, cheapest first; no more than are still asked for. */
  let parts: Ranked[] = [{ ...first, cost: costOf(arcs, first), order: 0 }]
  let order = 0
  while (results.length < count) {
    const next = parts.shift()
    if (next === undefined) break
    results.push(finish(next))
    const wanted = count - results.length
    if (wanted === 0) break
    for (const part of partsOf(next, arcs)) {
      const limit = parts.length < wanted ? Number.POSITIVE_INFINITY : parts[wanted - 1]!.cost - next.cost
      const found = rerouting.without(part, limit)
      if (found !== undefined) {
        order += 1
        insert(parts, { ...found, cost: costOf(arcs, found), order })
      }
    }
    parts = parts.slice(0, wanted)
  }
  return results
}

interface Ranked extends Chosen {
  readonly cost: number
  /** Of equals the one that was found first. */
  readonly order: number
}

/** For each pair that is not held: that pair barred, and those before it held. */
function* partsOf(chosen: Ranked, arcs: Arcs): Generator<Chosen & { row: number }> {
  const isHeld = new Set(chosen.held)
  const held = [...chosen.held]
  for (let row = 0; row < arcs.rows; row++) {
    const column = chosen.columnOf[row]!
    if (column < 0 || isHeld.has(row)) continue
    yield { ...chosen, row, held: [...held], barred: [...chosen.barred, row * arcs.columns + column] }
    held.push(row)
  }
}

function insert(parts: Ranked[], part: Ranked): void {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = parts[middle]!
    if (other.cost < part.cost || (other.cost === part.cost && other.order < part.order)) low = middle + 1
    else high = middle
  }
  parts.splice(low, 0, part)
}

function costOf({ rowStarts, columnIndices, costs }: Arcs, { columnOf }: { columnOf: Int32Array }): number {
  const total = new ExactSum()
  columnOf.forEach((column, row) => {
    if (column < 0) return
    const arc = columnIndices.subarray(rowStarts[row], rowStarts[row + 1]).indexOf(column)
    total.add(costs[rowStarts[row]! + arc]!)
  })
  return total.value()
}

function largest({ rowPotential, columnPotential }: Pick<Assignment, 'rowPotential' | 'columnPotential'>) {
  const most = (values: Float64Array): number =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { leftOutRow: most(rowPotential), leftOutColumn: most(columnPotential) }
}

/** The pairs that are not forbidden, with costs to minimise. */
function allowedArcs(problem: DenseProblem | SparseProblem): Arcs {
  const { rows, columns, costs } = problem
  const sign = problem.maximise === true ? -1 : 1
  const listed = 'rowStarts' in problem ? problem : undefined
  const rowStarts = new Int32Array(rows + 1)
  const columnIndices = new Int32Array(costs.length)
  const allowed = new Float64Array(costs.length)
  let arc = 0
  for (let row = 0; row < rows; row++) {
    const from = listed?.rowStarts[row] ?? row * columns
    const to = listed?.rowStarts[row + 1] ?? from + columns
    for (let k = from; k < to; k++) {
      if (costs[k] === Number.POSITIVE_INFINITY) continue
      columnIndices[arc] = listed?.columnIndices[k] ?? k - from
      allowed[arc++] = sign * costs[k]!
    }
    rowStarts[row + 1] = arc
  }
  return {
    rows,
    columns,
    rowStarts,
    columnIndices: columnIndices.subarray(0, arc),
    costs: allowed.subarray(0, arc),
  }
}
