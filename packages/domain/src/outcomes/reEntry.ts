import type { SpellReport } from '../spells/report.ts'
import type { Spell } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'

/**
 * Each person once: who they were at the first entry, with the results after the last exit (ESF+). Somebody who came
 * back and has not left again has not left. Test enrolments stay apart. Who comes back after the
 * day of evaluation has not come back yet: that is not in these enrolments any more (`happenedBy`).
 */
export function firstEntryLastExit(members: readonly CohortMember[]): readonly CohortMember[] {
  const byPerson = new Map<string, CohortMember[]>()
  for (const member of members) {
    const enrolments = byPerson.get(member.participantId)
    if (enrolments) enrolments.push(member)
    else byPerson.set(member.participantId, [member])
  }
  if (byPerson.size === members.length) return members
  return [...byPerson.values()].map(asOne)
}

function asOne(enrolments: readonly CohortMember[]): CohortMember {
  const real = enrolments.filter(({ isTest }) => !isTest)
  const started = real.filter(({ startedOn }) => startedOn !== undefined)
  const found = [started, real].find(({ length }) => length > 0) ?? enrolments
  const relevant = found.toSorted(byEntry)
  const first = relevant[0] as CohortMember
  if (relevant.length === 1) return first
  const isIn = ({ leftOn }: CohortMember) => leftOn === undefined
  const isStillIn = relevant.some(isIn)
  // Who takes part twice at a time leaves with the enrolment that ends last, whichever began last.
  const last = relevant.filter((each) => isIn(each) === isStillIn).reduce(laterExit)
  const { startedOn, appliedOn, eligible, entry } = first
  return {
    ...last,
    appliedOn,
    ...(startedOn !== undefined && { startedOn }),
    ...(eligible !== undefined && { eligible }),
    entry,
    reports: together(relevant.map(({ reports }) => reports)),
    ...spellsTogether(relevant),
    followUps: relevant.flatMap(({ followUps }) => followUps),
    ...recordsTogether(relevant),
  }
}

/** What was gained in any of the enrolments; of what a survey asked twice, the answer at the first entry. */
function recordsTogether(
  members: readonly CohortMember[],
): Pick<CohortMember, 'achievements' | 'earnings' | 'survey'> {
  const achievements = members.flatMap((member) => (member.achievements ? [member.achievements] : []))
  const earnings = members.flatMap((member) => (member.earnings ? [member.earnings] : []))
  const surveys = members.flatMap(({ survey }) => (survey ? [survey] : []))
  return {
    ...(achievements.length > 0 && { achievements: distinct(achievements.flat()) }),
    ...(earnings.length > 0 && { earnings: distinct(earnings.flat()) }),
    ...(surveys.length > 0 && { survey: Object.fromEntries(surveys.toReversed().flatMap(Object.entries)) }),
  }
}

/** Records of a person may stand with each of their enrolments, and count once. */
function distinct<T>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [JSON.stringify(record), record])).values()]
}

function byEntry(one: CohortMember, other: CohortMember): number {
  return (one.startedOn ?? one.appliedOn) < (other.startedOn ?? other.appliedOn) ? -1 : 1
}

function laterExit(one: CohortMember, other: CohortMember): CohortMember {
  return (one.leftOn ?? '') > (other.leftOn ?? '') ? one : other
}

function together(lists: readonly SpellReport[][]): SpellReport[] {
  const byId = new Map(lists.flat().map((report) => [report.id, report]))
  return [...byId.values()]
}

function spellsTogether(members: readonly CohortMember[]): { spells?: Spell[] } {
  const lists = members.flatMap(({ spells }) => (spells ? [spells] : []))
  return lists.length === 0
    ? {}
    : { spells: [...new Map(lists.flat().map((spell) => [spell.id, spell])).values()] }
}
