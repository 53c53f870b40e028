/** One solver on one problem in a process of its own, so that its memory is its own too. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { families, sparseProblem } from './families.ts'

export interface Measured {
  /** Median milliseconds by the clock. */
  readonly wall: number
  /** Mean milliseconds that the thread worked: what a run takes on a machine that nobody else is using. */
  readonly worked: number
  readonly cost: number
  /** The most memory that the process held, the costs included. */
  readonly megabytes: number
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** `undefined` where it fails, or takes longer than `patience` milliseconds for all its runs. */
async function measuredBy(
  program: string,
  parameters: readonly string[],
  patience: number,
): Promise<Measured | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, parameters, { timeout: patience })
    return JSON.parse(stdout) as Measured
  } catch {
    return undefined
  }
}

export function measure(
  solver: string,
  family: string,
  size: number,
  patience: number,
): Promise<Measured | undefined> {
  return measuredBy(process.execPath, [path('one.ts'), solver, family, String(size)], patience)
}

/** `linear_sum_assignment`, or `min_weight_full_bipartite_matching` where `family` is sparse. */
export async function measureScipy(
  family: string,
  size: number,
  patience: number,
): Promise<Measured | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'))
  try {
    const costs = families[family]?.(size)
    if (costs === undefined) {
      const problem = sparseProblem(size, family)
      await writeFile(join(folder, 'costs'), problem.costs)
      await writeFile(join(folder, 'columns'), problem.columnIndices)
      await writeFile(join(folder, 'starts'), problem.rowStarts)
    } else await writeFile(join(folder, 'costs'), costs)
    const kind = costs === undefined ? 'sparse' : 'dense'
    return await measuredBy('python3', [path('run_scipy.py'), kind, String(size), folder], patience)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function hasScipy(): Promise<boolean> {
  return promisify(execFile)('python3', ['-c', 'import scipy']).then(
    () => true,
    () => false,
  )
}
