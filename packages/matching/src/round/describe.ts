/** Pairs in words and numbers: parts, what to check, bonus. */
import { type CompiledCriterion, unitsPerPoint } from '../criteria/compile.ts'
import { isKnown, partUnits, unknownRule } from '../criteria/score-row.ts'
import type { Reason } from '../reasons/reason.ts'
import { shownPoints } from './points.ts'
import type { Waiting } from './prepare.ts'
import type { Part, ProposedPair } from './result.ts'

/** The parts of one pair, their total in units, and the whole points people see. */
export function describeParts(
  criteria: readonly CompiledCriterion[],
  row: number,
  column: number,
): { parts: Part[]; units: number; score: number } {
  const units = criteria.map((criterion) => partUnits(criterion, row, column))
  const shown = shownPoints(
    units,
    criteria.map(({ share }) => share),
  )
  const parts = criteria.map((compiled, i): Part => {
    const { criterion, label, isMust, share } = compiled
    const known = isKnown(compiled, row, column)
    return {
      criterion: criterion.id,
      kind: criterion.kind,
      label,
      requirement: isMust ? 'must' : 'wish',
      points: shown.points[i]!,
      of: shown.of[i]!,
      score: share === 0 ? (known && compiled.passes(row, column) ? 1 : 0) : units[i]! / share,
      units: units[i]!,
      share,
      known,
      met: known ? compiled.passes(row, column) : null,
      reason: known ? compiled.explain(row, column) : unknownReason(compiled, row, column),
      mentee: compiled.rowValues[row] ?? null,
      mentor: compiled.columnValues[column] ?? null,
    }
  })
  return { parts, units: units.reduce((sum, part) => sum + part, 0), score: shown.score }
}

function unknownReason(compiled: CompiledCriterion, row: number, column: number): Reason {
  const mentee = compiled.rowKnown[row] === 1
  const mentor = compiled.columnKnown[column] === 1
  const side = mentee ? 'mentor' : mentor ? 'mentee' : 'both'
  return { code: 'unknown.value', values: { side, treatedAs: unknownRule(compiled, row) } }
}

/** What a person should look at: requirements not known; for pins also those that fail. */
export function checksOf(
  criteria: readonly CompiledCriterion[],
  row: number,
  column: number,
  belowMinimum: number | undefined,
): Reason[] {
  const checks: Reason[] = []
  for (const compiled of criteria) {
    const values = { criterion: compiled.criterion.id, label: compiled.label }
    if (!isKnown(compiled, row, column)) {
      if (unknownRule(compiled, row) === 'forbid') checks.push({ code: 'check.unknown-forbids', values })
      else if (compiled.isMust) checks.push({ code: 'check.requirement-unknown', values })
    } else if (compiled.isMust && !compiled.passes(row, column))
      checks.push({ code: 'check.requirement-failed', values })
  }
  if (belowMinimum !== undefined)
    checks.push({ code: 'check.below-minimum', values: { minimum: belowMinimum } })
  return checks
}

export function bonusOf({ units, rounds, days }: Waiting): ProposedPair['bonus'] {
  if (units === 0) return null
  const points = units / unitsPerPoint
  return { points, reason: { code: 'waiting.bonus', values: { points, rounds, days } } }
}
