/** Requirements that nobody on the other side can meet: no error, but worth a look before anyone is proposed. */
import type { CompiledCriterion } from '../criteria/compile.ts'
import { warning } from '../criteria/schema-problems.ts'
import { isKnown } from '../criteria/score-row.ts'
import type { Problem } from '../errors.ts'
import type { Steps } from '../steps.ts'
import type { Prepared } from './prepare.ts'

/**
 * One warning for each requirement that some mentees (or mentors) can meet with nobody, with how many they are. People of
 * whom the value is not known are left out: nothing is known to be unreachable for them.
 */
export function* unreachable(
  criteria: readonly CompiledCriterion[],
  { mentees, mentors }: Prepared,
): Steps<Problem[]> {
  const problems: Problem[] = []
  if (mentees.length === 0 || mentors.length === 0) return problems
  for (const [index, compiled] of criteria.entries()) {
    if (!compiled.isMust) continue
    const { criterion, label, rowKnown, columnKnown } = compiled
    // Somebody of whom nothing is known may still turn out to fit.
    const mayFit = (row: number, column: number): boolean =>
      !isKnown(compiled, row, column) || compiled.passes(row, column)
    const lonely = {
      mentee: yield* countAlone(rowKnown, mentors.length, mayFit),
      mentor: yield* countAlone(columnKnown, mentees.length, (column, row) => mayFit(row, column)),
    }
    for (const side of ['mentee', 'mentor'] as const)
      if (lonely[side] > 0)
        problems.push(
          warning('requirement.unreachable', ['policy', 'criteria', index], {
            ...{ criterion: criterion.id, label, side, people: lonely[side] },
          }),
        )
  }
  return problems
}

/** How many of those with a known value fit nobody of the others. */
function* countAlone(
  known: Uint8Array,
  others: number,
  fits: (one: number, other: number) => boolean,
): Steps<number> {
  let count = 0
  for (const [one, isGiven] of known.entries()) {
    if (isGiven === 0) continue
    yield one / known.length
    let other = 0
    while (other < others && !fits(one, other)) other++
    if (other === others) count++
  }
  return count
}
