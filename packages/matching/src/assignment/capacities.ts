import { atOnce, type Steps } from '../steps.ts'
import { checkCapacities, checkProblem } from './check.ts'
import { InputError } from './errors.ts'
import { ExactSum, negate } from './finish.ts'
import { type FlowProblem, PairFlow } from './flow.ts'
import type { Capacities, CapacityAssignment, DenseProblem, SparseProblem } from './types.ts'

/**
 * The optimal assignment when rows and columns take several partners: as many pairs as possible, and the best total
 * among those. Takes all costs ({@link DenseProblem}) or candidates only ({@link SparseProblem}). A column's minimum is
 * required, not "at least m or none".
 *
 * @throws InputError as `assign` and `assignSparse` do; for capacities of the wrong length or below 0; for a minimum
 *   above its capacity (`minimum-above-capacity`) or that cannot be reached together with the minimums of the columns
 *   before it (`minimum-unreachable`)
 *
 * @example
 * // Two groups of at most two; the second needs at least one.
 * const { columnIndices, cost } = assignWithCapacities({
 *   rows: 3,
 *   columns: 2,
 *   costs: Float64Array.of(1, 5, 2, 5, 3, 5),
 *   columnCapacity: Int32Array.of(2, 2),
 *   columnMinimum: Int32Array.of(0, 1),
 * })
 * console.log([...columnIndices], cost) // → [ 0, 0, 1 ] 8
 */
export function assignWithCapacities(
  problem: (DenseProblem | SparseProblem) & Capacities,
): CapacityAssignment {
  checkProblem(problem)
  checkCapacities(problem.rows, problem.columns, problem)
  return atOnce(assignWithCapacitiesInSteps(problem))
}

/** `assignWithCapacities` in steps, for a problem that is known to be one: nothing is checked but the minimums. */
export function* assignWithCapacitiesInSteps(
  problem: (DenseProblem | SparseProblem) & Capacities,
): Steps<CapacityAssignment> {
  const flow = new PairFlow(yield* flowProblem(problem))
  yield 0
  for (let pushes = 0; flow.pushOne(); pushes++) yield pushes / (pushes + problem.rows)
  yield* raiseToMinimum(flow, problem.columnMinimum)
  return finishedFlow(flow, problem.maximise === true)
}

function isSparse(problem: DenseProblem | SparseProblem): problem is SparseProblem {
  return 'rowStarts' in problem
}

/** The allowed pairs with costs to minimise. */
function* flowProblem(problem: (DenseProblem | SparseProblem) & Capacities): Steps<FlowProblem> {
  const { rows, columns, costs } = problem
  const sign = problem.maximise === true ? -1 : 1
  const columnsOfCosts = isSparse(problem) ? problem.columnIndices : undefined
  const allowed = costs.reduce((count, cost) => (cost === Number.POSITIVE_INFINITY ? count : count + 1), 0)
  const rowStarts = new Int32Array(rows + 1)
  const columnIndices = new Int32Array(allowed)
  const allowedCosts = new Float64Array(allowed)
  let arc = 0
  for (let row = 0; row < rows; row++) {
    yield 0
    const from = isSparse(problem) ? problem.rowStarts[row]! : row * columns
    const to = isSparse(problem) ? problem.rowStarts[row + 1]! : from + columns
    for (let k = from; k < to; k++) {
      const cost = costs[k]!
      if (cost === Number.POSITIVE_INFINITY) continue
      columnIndices[arc] = columnsOfCosts === undefined ? k - from : columnsOfCosts[k]!
      allowedCosts[arc++] = sign * cost
    }
    rowStarts[row + 1] = arc
  }
  const rowCapacity = problem.rowCapacity ?? new Int32Array(rows).fill(1)
  const columnCapacity = problem.columnCapacity ?? new Int32Array(columns).fill(1)
  return { rows, columns, rowStarts, columnIndices, costs: allowedCosts, rowCapacity, columnCapacity }
}

function* raiseToMinimum(flow: PairFlow, columnMinimum: Int32Array | undefined): Steps<void> {
  if (columnMinimum === undefined) return
  for (let column = 0; column < columnMinimum.length; column++) {
    flow.columnFloor[column] = Math.min(columnMinimum[column]!, flow.columnLoad[column]!)
  }
  for (let column = 0; column < columnMinimum.length; column++) {
    while (flow.columnLoad[column]! < columnMinimum[column]!) {
      yield 1
      if (!flow.pullInto(column)) {
        throw new InputError('minimum-unreachable', {
          argument: 'columnMinimum',
          index: column,
          value: columnMinimum[column],
          expected: `at most ${flow.columnLoad[column]}, all that can be placed there beside the minimums before it`,
        })
      }
      flow.columnFloor[column]!++
    }
  }
}

function finishedFlow(flow: PairFlow, maximise: boolean): CapacityAssignment {
  const { rows, columns, rowStarts: arcStarts, columnIndices: arcColumns, costs } = flow.problem
  const rowStarts = new Int32Array(rows + 1)
  const columnStarts = new Int32Array(columns + 1)
  for (let row = 0; row < rows; row++) rowStarts[row + 1] = rowStarts[row]! + flow.rowLoad[row]!
  for (let column = 0; column < columns; column++) {
    columnStarts[column + 1] = columnStarts[column]! + flow.columnLoad[column]!
  }
  const size = rowStarts[rows]!
  const columnIndices = new Int32Array(size)
  const rowIndices = new Int32Array(size)
  const next = columnStarts.slice()
  const total = new ExactSum()
  let pair = 0
  for (let row = 0; row < rows; row++) {
    for (let arc = arcStarts[row]!; arc < arcStarts[row + 1]!; arc++) {
      if (flow.chosen[arc] === 0) continue
      const column = arcColumns[arc]!
      columnIndices[pair++] = column
      rowIndices[next[column]!++] = row
      total.add(costs[arc]!)
    }
    columnIndices.subarray(rowStarts[row], pair).sort()
  }
  const { rowPotential, columnPotential } = potentialsOf(flow)
  if (maximise) {
    negate(rowPotential)
    negate(columnPotential)
  }
  return {
    rowStarts,
    columnIndices,
    columnStarts,
    rowIndices,
    cost: maximise ? 0 - total.value() : total.value(),
    size,
    rowPotential,
    columnPotential,
  }
}

function potentialsOf(flow: PairFlow): { rowPotential: Float64Array; columnPotential: Float64Array } {
  const { rows, columns } = flow.problem
  const rowPotential = flow.potential.slice(0, rows)
  const columnPotential = flow.potential.slice(rows, rows + columns)
  negate(rowPotential)
  // A side without any partner may stand above the common value of those with places left; nothing rests on it.
  const left = 0 - flow.potential[flow.source]!
  const right = flow.potential[flow.sink]!
  for (let row = 0; row < rows; row++) {
    if (flow.rowLoad[row] === 0) rowPotential[row] = Math.min(rowPotential[row]!, left)
  }
  for (let column = 0; column < columns; column++) {
    if (flow.columnLoad[column] === 0) columnPotential[column] = Math.min(columnPotential[column]!, right)
  }
  return { rowPotential, columnPotential }
}
