import { DisclosureError } from './errors.ts'
import {
  DEFAULT_THRESHOLD,
  LOWEST_THRESHOLD,
  type PrimaryCell,
  type PrimaryReason,
  type ProtectionTask,
} from './options.ts'

/**
 * The cells that must not be known: small counts, zeros, full groups and dominated sums by the task's rules.
 * @throws DisclosureError `threshold-too-low`, `protection-too-low`, `unknown-cell`
 */
export function primaryCells(task: ProtectionTask): PrimaryCell[] {
  const threshold = task.threshold ?? DEFAULT_THRESHOLD
  if (!(threshold >= LOWEST_THRESHOLD))
    throw new DisclosureError('threshold-too-low', { value: threshold, expected: LOWEST_THRESHOLD })
  const reach = task.protection?.reach ?? threshold
  const below = task.protection?.below ?? 1
  for (const [what, value] of Object.entries({ reach, below }))
    if (!(value >= 0)) throw new DisclosureError('protection-too-low', { what, value })
  mustBeThere(task)
  const sensitive = new Set(task.sensitive)
  const amounts = new Set(task.amounts)
  const full = fullCells(task, sensitive)
  const found: PrimaryCell[] = []
  for (const [cell, value] of Object.entries(task.cells)) {
    if (amounts.has(cell)) continue
    const reason = reasonFor(value, threshold, isHiddenZero(task, cell, sensitive), full.has(cell))
    if (reason) found.push({ cell, reason, value, reach, floor: Math.max(0, value - below) })
  }
  return [...found, ...dominatedSums(task, threshold)]
}

/** A mistyped name would leave what it meant unprotected, without a word. */
function mustBeThere(task: ProtectionTask): void {
  const { sensitive = [], amounts = [], published = [], unprinted = [], together = [] } = task
  for (const cell of [...sensitive, ...amounts, ...published, ...unprinted, ...together.flat()])
    if (!Object.hasOwn(task.cells, cell)) throw new DisclosureError('unknown-cell', { cell })
}

/**
 * Sums of which too few made too much: whoever knows their own part, and the sum, could work out another's. An outsider
 * must be left to believe in sums farther away than that.
 */
function dominatedSums(
  { cells, contributions, dominance }: ProtectionTask,
  threshold: number,
): PrimaryCell[] {
  return Object.entries(contributions ?? {}).flatMap(([cell, parts]): PrimaryCell[] => {
    const value = cells[cell]
    if (value === undefined) throw new DisclosureError('unknown-cell', { cell })
    const width = dominated(value, parts, { fewest: threshold, ...dominance })
    if (width === undefined) return []
    return [{ cell, reason: 'dominated', value, reach: value + width, floor: Math.max(0, value - width) }]
  })
}

/** How far from a sum an outsider must be left, where too few made too much of it; `undefined` where that is not so. */
export function dominated(
  value: number,
  parts: readonly number[],
  { fewest, within = 0.1 }: { readonly fewest: number; readonly within?: number },
): number | undefined {
  if (value === 0) return undefined
  const made = parts.filter((part) => part > 0).sort((a, b) => b - a)
  const [largest = 0, second = 0] = made
  const doubt = value - largest - second
  const needed = within * largest - doubt
  return needed <= 0 && made.length >= fewest ? undefined : Math.max(needed, within * largest)
}

function reasonFor(
  value: number,
  threshold: number,
  isZeroHidden: boolean,
  isFull: boolean,
): PrimaryReason | undefined {
  if (value === 0) return isZeroHidden ? 'zero' : undefined
  if (value < threshold) return 'small'
  return isFull ? 'full-group' : undefined
}

function isHiddenZero(task: ProtectionTask, cell: string, sensitive: ReadonlySet<string>): boolean {
  const zeros = task.zeros ?? 'sensitive'
  return zeros === 'hidden' || (zeros === 'sensitive' && sensitive.has(cell))
}

/** Parts that carry their whole total while others of the same group are empty. */
function fullCells(task: ProtectionTask, sensitive: ReadonlySet<string>): Set<string> {
  const rule = task.fullGroups ?? 'sensitive'
  const full = new Set<string>()
  if (rule === false) return full
  for (const { total, parts } of task.equations) {
    const size = task.cells[total]
    if (!size || parts.length < 2) continue
    for (const part of parts)
      if (task.cells[part] === size && (rule === true || sensitive.has(part))) full.add(part)
  }
  return full
}
