import type { SpellReport } from '../spells/report.ts'
import type { Spell } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'

/**
 * Each person once: who they were at the first entry, with the results after the last exit (ESF+). Somebody who came
 * back and has not left again has not left. Test enrolments stay apart.
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
  const relevant = (started.length > 0 ? started : real.length > 0 ? real : enrolments).toSorted(byEntry)
  const first = relevant[0] as CohortMember
  const last = relevant.at(-1) as CohortMember
  if (first === last) return first
  const { leftOn: _, ...open } = last
  const isStillIn = relevant.some(({ leftOn }) => leftOn === undefined)
  const { startedOn, appliedOn, eligible, entry } = first
  return {
    ...(isStillIn ? open : last),
    appliedOn,
    ...(startedOn !== undefined && { startedOn }),
    ...(eligible !== undefined && { eligible }),
    entry,
    reports: together(relevant.map(({ reports }) => reports)),
    ...spellsTogether(relevant),
    followUps: relevant.flatMap(({ followUps }) => followUps),
  }
}

function byEntry(one: CohortMember, other: CohortMember): number {
  return (one.startedOn ?? one.appliedOn) < (other.startedOn ?? other.appliedOn) ? -1 : 1
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
