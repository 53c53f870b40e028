import type { SkillMatch, Spell } from './spell.ts'

/**
 * Required level of education by ISCO-08 major group, normative: managers, professionals and technicians tertiary
 * (ISCED 5–8); clerks, service, craft, plant and skilled farm workers ISCED 2–4; elementary work ISCED 0–1. Armed
 * forces are not classified. ILO, Key Indicators of the Labour Market, KILM 15(b).
 */
const requiredBy: Readonly<Record<string, 'low' | 'medium' | 'high'>> = {
  1: 'high',
  2: 'high',
  3: 'high',
  4: 'medium',
  5: 'medium',
  6: 'medium',
  7: 'medium',
  8: 'medium',
  9: 'low',
}

const rank = { low: 0, medium: 1, high: 2 } as const

/**
 * Whether a job fits an education, by the three groups of the ILO; `undefined` for armed forces and for codes that
 * are not known.
 *
 * @example
 * skillMatchOf('9112', 6) // 'over-qualified'
 */
export function skillMatchOf(occupation: string, isced: number): SkillMatch | undefined {
  const required = requiredBy[occupation.slice(0, 1)]
  if (required === undefined || !(isced >= 0 && isced <= 8)) return undefined
  const group = isced <= 1 ? 'low' : isced <= 4 ? 'medium' : 'high'
  const difference = rank[group] - rank[required]
  if (difference > 0) return 'over-qualified'
  return difference < 0 ? 'under-qualified' : 'matched'
}

/** The person's own answer where there is one, else by occupation and education. */
export function matchOf(spell: Spell, isced: number | undefined): SkillMatch | undefined {
  const { skillMatch, occupation } = spell.detail
  if (skillMatch !== undefined) return skillMatch
  return occupation === undefined || isced === undefined ? undefined : skillMatchOf(occupation.code, isced)
}

/**
 * Eurostat's rule of over-qualification, the default for a rate: of people in work with tertiary education (ISCED 5–8),
 * those in ISCO major groups 4 to 9. `undefined` = not in the denominator.
 *
 * Eurostat, experimental statistics on skills mismatch.
 */
export function isOverQualified(occupation: string, isced: number): boolean | undefined {
  if (!(isced >= 5 && isced <= 8)) return undefined
  return '456789'.includes(occupation.slice(0, 1))
}

/** Skill level of each sub-major group that differs from its major group's, ISCO-08 volume I. */
const subMajorLevels: Readonly<Record<string, number>> = { 14: 3, '01': 4, '02': 2, '03': 1 }
const majorLevels: Readonly<Record<string, number>> = { 1: 4, 2: 4, 3: 3, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 1 }

/**
 * The skill level (1 to 4) that an occupation asks for; of armed forces only with two digits.
 *
 * @example
 * skillLevelOf('14') // 3
 * skillLevelOf('12') // 4
 */
export function skillLevelOf(occupation: string): number | undefined {
  return subMajorLevels[occupation.slice(0, 2)] ?? majorLevels[occupation.slice(0, 1)]
}

/**
 * The finer match by skill levels, for case work: stricter than the three groups, since a degree in major group 3 is
 * over-qualified here. ISCED 0–1 is level 1, 2–4 level 2, 5 level 3, 6–8 level 4.
 */
export function skillMatchByLevel(occupation: string, isced: number): SkillMatch | undefined {
  const asked = skillLevelOf(occupation)
  if (asked === undefined || !(isced >= 0 && isced <= 8)) return undefined
  const has = isced <= 1 ? 1 : isced <= 4 ? 2 : isced === 5 ? 3 : 4
  if (has > asked) return 'over-qualified'
  return has < asked ? 'under-qualified' : 'matched'
}
