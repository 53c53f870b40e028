import { agesOn } from '../eligibility/ages.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { Day } from '../values/day.ts'
import type { Breakdown } from './table.ts'

/**
 * What the people of a figure may be split by, with every category, "not known" included: the parts always add up to
 * the whole. Ages and education as the ESF+ common indicators group them (Regulation (EU) 2021/1057, Annex I).
 */
export const breakdowns = {
  gender: ['woman', 'man', 'another', 'not-known'],
  'age-group': ['under-18', '18-29', '30-54', '55-plus', 'not-known'],
  education: ['isced-0-2', 'isced-3-4', 'isced-5-8', 'not-known'],
} as const satisfies Record<string, readonly string[]>

/** What a table can be broken down by: one of `breakdownVariables`. */
export type BreakdownVariable = keyof typeof breakdowns
/** Every variable by which figures can be broken down. */
export const breakdownVariables = Object.keys(breakdowns) as BreakdownVariable[]

/** A table split by a variable; none of these tells something about health or origin. */
export function breakdownBy(variable: BreakdownVariable): Breakdown {
  return { variable, categories: breakdowns[variable], isSensitive: false }
}

/** The category of somebody, from what was known of them on a day (the day they started). */
export function categoryOf(variable: BreakdownVariable, facts: Facts, day: Day): string {
  switch (variable) {
    case 'gender':
      return genderOf(facts)
    case 'age-group':
      return ageGroupOf(facts, day)
    case 'education':
      return educationOf(facts)
  }
}

function genderOf({ gender }: Facts): string {
  if (gender?.answer !== 'answered') return 'not-known'
  return gender.value === 'woman' || gender.value === 'man' ? gender.value : 'another'
}

function ageGroupOf(facts: Facts, day: Day): string {
  const ages = agesOn(facts, day)
  if ('why' in ages) return 'not-known'
  const groups = [ages.least, ages.most].map((age) =>
    age < 18 ? 'under-18' : age < 30 ? '18-29' : age < 55 ? '30-54' : '55-plus',
  )
  // A birth year alone may not decide the group.
  return groups[0] === groups[1] ? (groups[0] as string) : 'not-known'
}

function educationOf({ education }: Facts): string {
  const level = education?.answer === 'answered' ? Number(String(education.value)[0]) : Number.NaN
  if (Number.isNaN(level)) return 'not-known'
  return level <= 2 ? 'isced-0-2' : level <= 4 ? 'isced-3-4' : 'isced-5-8'
}
