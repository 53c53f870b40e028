import { resolveSpells } from '../spells/resolve.ts'
import type { Day } from '../values/day.ts'
import type { Cohort } from './cohort.ts'

/**
 * A cohort with its spells resolved as of a day, to look at it several times without resolving anew. Valid for that
 * day only.
 */
export function knownAsOf(cohort: Cohort, asOf: Day): Cohort {
  return {
    ...cohort,
    members: cohort.members.map((member) =>
      member.spells ? member : { ...member, spells: [...resolveSpells(member.reports, asOf).spells] },
    ),
  }
}
