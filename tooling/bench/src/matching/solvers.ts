/** What is compared, each as a run on the same numbers that answers with the total it found. */
import { createRequire } from 'node:module'
import { assign, assignSparse } from '@passerelle/matching'
import { munkres } from 'munkres'
import { families, sparseProblem } from './families.ts'

type Run = () => number

const hungarianOn3 = createRequire(import.meta.url)('hungarian-on3') as (
  costs: number[][],
) => [row: number, column: number][]

/** Costs of a family by its name, or an error that says which there are. */
function costsOf(family: string, size: number): Float64Array {
  const costs = families[family]?.(size)
  if (costs === undefined)
    throw new Error(`no family ${family}; there are ${Object.keys(families).join(', ')}`)
  return costs
}

/** Both npm peers want arrays of arrays. */
function matrixOf(family: string, size: number): number[][] {
  const costs = costsOf(family, size)
  return Array.from({ length: size }, (_, row) => [...costs.subarray(row * size, (row + 1) * size)])
}

function totalOf(costs: readonly number[][], pairs: readonly (readonly [number, number])[]): number {
  return pairs.reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? Number.NaN), 0)
}

export const solvers: Record<string, (family: string, size: number) => Run> = {
  assign: (family, size) => {
    const costs = costsOf(family, size)
    return () => assign({ rows: size, columns: size, costs }).cost
  },
  assignSparse: (family, size) => {
    const problem = sparseProblem(size, family)
    return () => assignSparse(problem).cost
  },
  'munkres 2': (family, size) => {
    const matrix = matrixOf(family, size)
    return () => totalOf(matrix, munkres(matrix))
  },
  // It may change what it is given.
  'hungarian-on3': (family, size) => {
    const matrix = matrixOf(family, size)
    return () => totalOf(matrix, hungarianOn3(matrix.map((row) => [...row])))
  },
}
