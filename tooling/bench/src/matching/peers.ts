/** What the assignment floor is compared with, each on the same costs: milliseconds and total. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { munkres } from 'munkres'

export interface Timed {
  readonly milliseconds: number
  readonly cost: number
}

/** The least of a few runs; one where it takes long. */
export function timed(run: () => number): Timed {
  let best = Number.POSITIVE_INFINITY
  let cost = 0
  for (let k = 0, spent = 0; k < 5 && (k === 0 || spent < 1500); k++) {
    const from = performance.now()
    cost = run()
    const milliseconds = performance.now() - from
    spent += milliseconds
    best = Math.min(best, milliseconds)
  }
  return { milliseconds: best, cost }
}

const hungarianOn3 = createRequire(import.meta.url)('hungarian-on3') as (
  costs: number[][],
) => [row: number, column: number][]

function matrixOf(size: number, costs: Float64Array): number[][] {
  return Array.from({ length: size }, (_, row) => [...costs.subarray(row * size, (row + 1) * size)])
}

function totalOf(costs: readonly number[][], pairs: readonly (readonly [number, number])[]): number {
  return pairs.reduce((sum, [row, column]) => sum + (costs[row]?.[column] ?? Number.NaN), 0)
}

/** Both npm peers want arrays of arrays and may change them: each run gets a copy that is not timed apart. */
export const npmPeers: Record<string, (size: number, costs: Float64Array) => Timed> = {
  'munkres 2': (size, costs) => {
    const matrix = matrixOf(size, costs)
    return timed(() => totalOf(matrix, munkres(matrix)))
  },
  'hungarian-on3': (size, costs) => {
    const matrix = matrixOf(size, costs)
    return timed(() => totalOf(matrix, hungarianOn3(matrix.map((row) => [...row]))))
  },
}

const script = `
import sys, time, numpy as np
kind, size, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
read = lambda name, t: np.fromfile(f"{folder}/{name}", dtype=t)
if kind == "dense":
    from scipy.optimize import linear_sum_assignment
    costs = read("costs", np.float64).reshape(size, size)
    solve = lambda: costs[linear_sum_assignment(costs)].sum()
else:
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching
    costs = csr_array((read("costs", np.float64), read("columns", np.int32), read("starts", np.int32)), shape=(size, 2 * size))
    solve = lambda: costs[min_weight_full_bipartite_matching(costs)].sum()
best, spent, runs = float("inf"), 0.0, 0
while runs < 5 and (runs == 0 or spent < 1.5):
    start = time.perf_counter()
    cost = solve()
    took = time.perf_counter() - start
    best, spent, runs = min(best, took), spent + took, runs + 1
print(best * 1000, float(cost))
`

/** scipy, if this machine has it: `linear_sum_assignment`, or `min_weight_full_bipartite_matching` for listed pairs. */
export async function scipy(
  size: number,
  {
    costs,
    columnIndices,
    rowStarts,
  }: { costs: Float64Array; columnIndices?: Int32Array; rowStarts?: Int32Array },
): Promise<Timed | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  try {
    await writeFile(join(folder, 'costs'), costs)
    if (columnIndices !== undefined) await writeFile(join(folder, 'columns'), columnIndices)
    if (rowStarts !== undefined) await writeFile(join(folder, 'starts'), rowStarts)
    const kind = columnIndices === undefined ? 'dense' : 'sparse'
    const { stdout } = await promisify(execFile)('python3', ['-c', script, kind, String(size), folder])
    const [milliseconds = Number.NaN, cost = Number.NaN] = stdout.trim().split(' ').map(Number)
    return { milliseconds, cost }
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
