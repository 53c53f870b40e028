import type { ProtectionTask } from './options.ts'

/**
 * What hiding a cell costs. Sparing `values`, its value; sparing `cells`, one, a little more for large values, and
 * each level of totals above the inner cells costs as much again.
 */
export function costsOf(task: ProtectionTask): Map<string, number> {
  const levels = levelsOf(task)
  const ids = Object.keys(task.cells)
  const amounts = new Set(task.amounts)
  const largest = ids.reduce(
    (most, id) => (amounts.has(id) ? most : Math.max(most, task.cells[id] as number)),
    1,
  )
  return new Map(
    ids.map((id) => {
      // Hours and cents are not people: a sum weighs like the largest count.
      const value = amounts.has(id) ? largest : (task.cells[id] as number)
      const level = levels.get(id) ?? 0
      const cost = task.spare === 'values' ? value + 0.01 : (1 + level) * (1 + (0.2 * value) / largest)
      return [id, cost]
    }),
  )
}

/** Deeper than tables nest; totals that are parts of each other would go up for ever. */
const MOST_LEVELS = 20

/** 0 for inner cells, otherwise one above the highest part. */
function levelsOf(task: ProtectionTask): Map<string, number> {
  const levels = new Map<string, number>()
  const levelOf = (cell: string) => levels.get(cell) ?? 0
  for (let round = 0; round < MOST_LEVELS; round++)
    for (const { total, parts } of task.equations)
      levels.set(total, Math.max(levelOf(total), ...parts.map((part) => 1 + levelOf(part))))
  return levels
}
