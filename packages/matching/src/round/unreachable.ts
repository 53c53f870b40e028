/** Requirements that nobody on the other side can meet: no error, but worth a look before anyone is proposed. */
import type { CompiledCriterion } from '../criteria/compile.ts'
import { warning } from '../criteria/schema-problems.ts'
import { isKnown } from '../criteria/score-row.ts'
import type { Problem } from '../errors.ts'
import type { Prepared } from './prepare.ts'

/**
 * One warning for each requirement that some mentees (or mentors) can meet with nobody, with how many they are. People of
 * whom the value is not known are left out: nothing is known to be unreachable for them.
 */
export function unreachable(
  criteria: readonly CompiledCriterion[],
  { mentees, mentors }: Prepared,
): Problem[] {
  if (mentees.length === 0 || mentors.length === 0) return []
  return criteria.flatMap((compiled, index): Problem[] => {
    if (!compiled.isMust) return []
    const { criterion, label, rowKnown, columnKnown } = compiled
    // Somebody of whom nothing is known may still turn out to fit.
    const mayFit = (row: number, column: number): boolean =>
      !isKnown(compiled, row, column) || compiled.passes(row, column)
    const alone = (
      known: Uint8Array,
      others: number,
      fits: (one: number, other: number) => boolean,
    ): number =>
      known.reduce((count, isGiven, one) => {
        if (isGiven === 0) return count
        for (let other = 0; other < others; other++) if (fits(one, other)) return count
        return count + 1
      }, 0)
    const lonely = {
      mentee: alone(rowKnown, mentors.length, mayFit),
      mentor: alone(columnKnown, mentees.length, (column, row) => mayFit(row, column)),
    }
    return (['mentee', 'mentor'] as const)
      .filter((side) => lonely[side] > 0)
      .map((side) =>
        warning('requirement.unreachable', ['policy', 'criteria', index], {
          ...{ criterion: criterion.id, label, side, people: lonely[side] },
        }),
      )
  })
}
