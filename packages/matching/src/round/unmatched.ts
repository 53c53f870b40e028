/** Why a mentee has no mentor, and what would change it. */
import { type CompiledCriterion, unitsPerPoint } from '../criteria/compile.ts'
import { allows, partUnits } from '../criteria/score-row.ts'
import type { Reason } from '../reasons/reason.ts'
import type { Matrix } from './matrix.ts'
import type { Prepared } from './prepare.ts'

/** More requirements than this are searched for the smallest group that excludes everyone only up to pairs. */
const searched = 12

/** The reason and the changes for the mentee of `row`, who has no pair. */
export function whyUnmatched(
  row: number,
  criteria: readonly CompiledCriterion[],
  matrix: Matrix,
  prepared: Prepared,
  minimumScore: number,
): { reason: Reason; changes: Reason[] } {
  const { columns, units } = matrix
  if (columns === 0) return { reason: { code: 'unmatched.no-places', values: { mentors: 0 } }, changes: [] }
  const start = row * columns
  let possible = 0
  for (let column = 0; column < columns; column++) if (units[start + column]! >= 0) possible++

  const deciding = criteria.filter(
    (c) => c.isMust || c.unknownMentee === 'forbid' || c.unknownMentor === 'forbid',
  )
  const failing = failingSets(row, columns, deciding)
  const wishes = ifWish(row, deciding, failing, criteria, prepared, minimumScore)
  const changes = wishes
    .filter(({ mentors }) => mentors > possible)
    .map(({ compiled, mentors }): Reason => {
      const { criterion, label } = compiled
      return { code: 'change.wish', values: { criterion: criterion.id, label, mentors } }
    })
  if (possible > 0) return { reason: { code: 'unmatched.full', values: { mentors: possible } }, changes }

  const passing = failing.filter((set) => set === 0).length
  if (passing === 0) return { reason: excluding(failing, deciding, wishes, columns), changes }
  let best = -1
  let fit = 0
  failing.forEach((set, column) => {
    if (set !== 0 || prepared.forbidden.has(start + column)) return
    fit += 1
    best = Math.max(
      best,
      criteria.reduce((sum, c) => sum + partUnits(c, row, column), 0),
    )
  })
  if (fit === 0) return { reason: { code: 'unmatched.forbidden', values: { mentors: passing } }, changes }
  const values = { best: Math.round(best / unitsPerPoint), minimum: minimumScore, mentors: fit }
  changes.push({ code: 'change.minimum', values: { minimum: minimumScore, mentors: fit } })
  return { reason: { code: 'unmatched.below-minimum', values }, changes }
}

/** For each column the requirements that the pair fails, as a set of bits. */
function failingSets(row: number, columns: number, deciding: readonly CompiledCriterion[]): number[] {
  return Array.from({ length: columns }, (_, column) =>
    deciding.reduce(
      (set, criterion, i) => (allows(criterion, row, column) ? set : set | (1 << Math.min(i, 30))),
      0,
    ),
  )
}

interface Wish {
  compiled: CompiledCriterion
  mentors: number
}

/** How many mentors would be possible if one requirement were a wish, most first. */
function ifWish(
  row: number,
  deciding: readonly CompiledCriterion[],
  failing: readonly number[],
  criteria: readonly CompiledCriterion[],
  prepared: Prepared,
  minimumScore: number,
): Wish[] {
  const start = row * failing.length
  const minimum = minimumScore * unitsPerPoint
  return deciding
    .map((compiled, i): Wish => {
      let mentors = 0
      failing.forEach((set, column) => {
        if ((set & ~(1 << Math.min(i, 30))) !== 0 || prepared.forbidden.has(start + column)) return
        if (criteria.reduce((sum, c) => sum + partUnits(c, row, column), 0) >= minimum) mentors++
      })
      return { compiled, mentors }
    })
    .sort((a, b) => b.mentors - a.mentors)
}

/** The smallest group of requirements of which every mentor fails at least one. */
function excluding(
  failing: readonly number[],
  deciding: readonly CompiledCriterion[],
  wishes: readonly Wish[],
  mentors: number,
): Reason {
  const sets = [...new Set(failing)]
  const smallest = smallestHit(sets, Math.min(deciding.length, 31))
  const named = deciding.filter((_, i) => (smallest & (1 << Math.min(i, 30))) !== 0)
  const [only] = named
  if (named.length === 1 && only !== undefined) {
    const ifWish = wishes.find(({ compiled }) => compiled === only)?.mentors ?? 0
    const values = { criterion: only.criterion.id, label: only.label, mentors, ifWish }
    return { code: 'unmatched.requirement', values }
  }
  const values = { criteria: named.map((c) => c.criterion.id), labels: named.map((c) => c.label), mentors }
  return { code: 'unmatched.requirements', values }
}

/** The smallest set of bits that shares one with every given set; of equal sizes the one with the lowest bits. */
function smallestHit(sets: readonly number[], bits: number): number {
  for (let size = 1; size < bits && (size <= 2 || bits <= searched); size++) {
    const hit = hitOfSize(sets, bits, size, 0, 0)
    if (hit !== undefined) return hit
  }
  return sets.reduce((all, set) => all | set, 0)
}

function hitOfSize(
  sets: readonly number[],
  bits: number,
  size: number,
  from: number,
  chosen: number,
): number | undefined {
  if (size === 0) return sets.every((set) => (set & chosen) !== 0) ? chosen : undefined
  for (let bit = from; bit <= bits - size; bit++) {
    const hit = hitOfSize(sets, bits, size - 1, bit + 1, chosen | (1 << bit))
    if (hit !== undefined) return hit
  }
  return undefined
}
