import { inWork } from '../spells/activity.ts'
import { lasts } from '../spells/lengthOf.ts'
import { mainLine } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { isOverQualified, matchOf } from '../spells/skillMatch.ts'
import type { Contract, SkillMatch } from '../spells/spell.ts'
import { statusOnLine } from '../spells/statusOn.ts'
import type { Day } from '../values/day.ts'
import type { Cohort, CohortMember } from './cohort.ts'

type Counts<Key extends string> = Readonly<Record<Key | 'unknown', number>>

/**
 * What the jobs of those in work are like; what was not said is a number of its own everywhere, also where somebody was
 * surely in one of two jobs.
 */
export interface QualityOfWork {
  readonly inWork: number
  readonly contract: Counts<Contract | 'self-employed'>
  readonly hours: Counts<'under-20' | '20-34' | '35-plus'>
  readonly skillMatch: Counts<SkillMatch>
  /** Open-ended, or agreed for six months or more. */
  readonly lasting: Counts<'yes' | 'no'>
  /**
   * Eurostat's rate of over-qualification: people with tertiary education in occupations that do not need it, of all of
   * them in work whose occupation is known.
   */
  readonly overQualified: { readonly count: number; readonly of: number }
}

/**
 * The quality of work on a day of each member's own, such as six months after leaving: `dayOf` says which; members of
 * whom it gives none are not in it, nor those of whose work nobody was asked and no register tells.
 *
 * @example
 * qualityOfWork(cohort, '2026-09-30', ({ leftOn }) => leftOn && addMonths(leftOn, 6))
 */
export function qualityOfWork(
  cohort: Cohort,
  asOf: Day,
  dayOf: (member: CohortMember) => Day | undefined,
): QualityOfWork {
  const jobs = cohort.members.flatMap((member) => {
    const day = member.isTest ? undefined : dayOf(member)
    if (day === undefined || day > asOf) return []
    const spells = member.spells ?? resolveSpells(member.reports, asOf).spells
    const { status, spell } = statusOnLine(mainLine(spells, 'asked'), day)
    return inWork.some((activity) => activity === status) ? [{ status, spell, member }] : []
  })
  const over = jobs.flatMap(({ spell, member }) => {
    const code = spell?.detail.occupation?.code
    const found = code === undefined ? undefined : isOverQualified(code, iscedOf(member))
    return found === undefined ? [] : [found]
  })
  return {
    inWork: jobs.length,
    contract: tally(
      ['permanent', 'fixed-term', 'agency', 'on-call', 'civil-service', 'self-employed'],
      jobs,
      ({ status, spell }) => (status === 'self-employed' ? 'self-employed' : spell?.detail.contract),
    ),
    hours: tally(['under-20', '20-34', '35-plus'], jobs, ({ spell }) => bandOf(spell?.detail.hoursPerWeek)),
    skillMatch: tally(
      ['matched', 'over-qualified', 'under-qualified'],
      jobs,
      ({ spell, member }) => spell && matchOf(spell, iscedOf(member)),
    ),
    lasting: tally(['yes', 'no'], jobs, ({ spell }) => yesOrNo(spell && lasts(spell, 6, false))),
    overQualified: { count: over.filter((each) => each).length, of: over.length },
  }
}

/** Level of education on entry; no number where it is not known, which fits no occupation. */
const iscedOf = ({ entry }: CohortMember): number => Number(entry.education?.value)

function bandOf(hours: number | undefined): 'under-20' | '20-34' | '35-plus' | undefined {
  if (hours === undefined) return undefined
  return hours < 20 ? 'under-20' : hours < 35 ? '20-34' : '35-plus'
}

const yesOrNo = (truth: boolean | undefined): 'yes' | 'no' | undefined =>
  truth === undefined ? undefined : truth ? 'yes' : 'no'

function tally<Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Counts<Key> {
  const counts = Object.fromEntries([...keys, 'unknown'].map((key) => [key, 0])) as Record<
    Key | 'unknown',
    number
  >
  for (const item of items) counts[keyOf(item) ?? 'unknown'] += 1
  return counts
}
