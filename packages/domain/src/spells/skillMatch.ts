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
  if (difference === 0) return 'matched'
  return difference > 0 ? 'over-qualified' : 'under-qualified'
}

/** The person's own answer where there is one, else by occupation and education. */
export function matchOf(spell: Spell, isced: number | undefined): SkillMatch | undefined {
  const { skillMatch, occupation } = spell.detail
  if (skillMatch !== undefined) return skillMatch
  return occupation === undefined || isced === undefined ? undefined : skillMatchOf(occupation.code, isced)
}
