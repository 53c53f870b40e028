import { inWork } from '../spells/activity.ts'
import type { Spell, SpellDetail } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'
import { missingOfRecord } from './completeRecord.ts'
import { leavesOfCondition, type SituationLeaf } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'

/** Records that a definition needs and nobody in the cohort has. */
export function missingRecords(
  definition: OutcomeDefinition,
  members: readonly CohortMember[],
  hourlyWage: number | undefined,
): string[] {
  const { measure } = definition
  const leaves = leavesOf(definition)
  const missing = new Set<string>()
  const needsEarnings =
    leaves.some(({ kind }) => kind === 'earnings' || kind === 'earned') ||
    ('of' in measure && measure.of === 'earnings')
  if (needsEarnings && !members.some(({ earnings }) => earnings)) missing.add('earnings')
  for (const leaf of leaves) {
    if (leaf.kind === 'achievement' && !members.some(({ achievements }) => achievements))
      missing.add('achievements')
    if (leaf.kind === 'earnings' && (leaf.hourlyWage ?? hourlyWage) === undefined)
      missing.add('parameter.hourly-wage')
    if (leaf.kind === 'survey' && !members.some(({ survey }) => survey?.[leaf.question] !== undefined))
      missing.add(`survey.${leaf.question}`)
  }
  return [...missing, ...missingOfRecord(definition, members)]
}

/**
 * Details that conditions look at and no job of the cohort has at all, such as whether it is insured. Where they leave
 * people undecided who work, a figure would count only those who do not: then nothing can be computed.
 */
export function missingDetails(
  definition: OutcomeDefinition,
  members: readonly CohortMember[],
  spellsOf: (member: CohortMember) => readonly Spell[],
): string[] {
  const leaves = leavesOf(definition)
  const details = absentDetails(leaves, members, spellsOf).map((detail) => `detail.${detail}`)
  return leaves.some((leaf) => lacksLevels(leaf, members)) ? [...details, 'achievements.level'] : details
}

function leavesOf({ counts, population: { onEntry, during } }: OutcomeDefinition): SituationLeaf[] {
  return [counts, onEntry, during].flatMap((each) => (each ? leavesOfCondition(each) : []))
}

/** Whether a condition asks for a level, and of all that was gained of its kinds none is known. */
function lacksLevels(leaf: SituationLeaf, members: readonly CohortMember[]): boolean {
  if (leaf.kind !== 'achievement' || leaf.level === undefined) return false
  const gained = members.flatMap(({ achievements = [] }) =>
    achievements.filter(({ kind }) => leaf.in.includes(kind)),
  )
  return gained.length > 0 && gained.every(({ level }) => level === undefined)
}

function absentDetails(
  leaves: readonly SituationLeaf[],
  members: readonly CohortMember[],
  spellsOf: (member: CohortMember) => readonly Spell[],
): (keyof SpellDetail)[] {
  const open = new Set(leaves.flatMap((leaf) => fieldOf(leaf) ?? []))
  const relevant = new Set<keyof SpellDetail>()
  for (const member of members) {
    if (open.size === 0) break
    for (const { activity, detail } of spellsOf(member)) {
      for (const field of open) {
        if (detail[field] !== undefined) open.delete(field)
        else if (isAbout(field, activity)) relevant.add(field)
      }
    }
  }
  return [...open].filter((field) => relevant.has(field))
}

function fieldOf(leaf: SituationLeaf): keyof SpellDetail | undefined {
  switch (leaf.kind) {
    case 'is':
      return leaf.what
    case 'contract':
      return 'contract'
    case 'hours':
      return 'hoursPerWeek'
    case 'training':
      return 'training'
    case 'employer':
      return 'employer'
    default:
      return undefined
  }
}

const isAbout = (field: keyof SpellDetail, activity: Spell['activity']): boolean =>
  field === 'training' ? activity === 'education' : inWork.includes(activity)
