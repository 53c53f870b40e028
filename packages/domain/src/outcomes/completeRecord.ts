import type { AttributeKey } from '../attributes/registry.ts'
import { lineOf, on, type Placed, spanAround } from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { OutcomeDefinition, Population } from './definition.ts'
import { surely } from './life.ts'

/** Whether everything is on record for the day of entry that a population asks for. */
export function isRecordComplete(
  member: CohortMember,
  { completeRecord = [] }: Population,
  spells: () => readonly Spell[],
  entryOn: Day,
): boolean {
  return completeRecord.every(
    (key) =>
      isAnswered(member, key) ||
      (key === 'labourStatus' && surely(on(mainAround(spells(), entryOn), entryOn)) !== undefined),
  )
}

const mainAround = (spells: readonly Spell[], day: Day): Placed[] =>
  lineOf(spells, 'main', 'everything', spanAround(day, day))

/** What a definition wants on record and nobody in the cohort has: it was not asked, and a figure would be of nobody. */
export function missingOfRecord(
  { population: { completeRecord = [] } }: OutcomeDefinition,
  members: readonly CohortMember[],
): string[] {
  const isRecorded = (key: AttributeKey): boolean =>
    members.some(
      (member) =>
        isAnswered(member, key) ||
        (key === 'labourStatus' && (member.reports.length > 0 || (member.spells?.length ?? 0) > 0)),
    )
  return completeRecord.filter((key) => !isRecorded(key)).map((key) => `entry.${key}`)
}

function isAnswered({ entry }: CohortMember, key: AttributeKey): boolean {
  const keys = key === 'birthDate' ? [key, 'statedAge'] : [key]
  return keys.some((each) => entry[each]?.answer === 'answered')
}
