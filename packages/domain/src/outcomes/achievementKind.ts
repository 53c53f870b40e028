import { z } from 'zod'

/** What somebody can have gained, as a record with a day. */
export const AchievementKind = z.enum([
  /** The formal outcome of an assessment by a competent body, with or without its level. */
  'qualification',
  'recognition',
  'licence',
  'language-level',
  /** A level of basic education or of the language higher than on entry, by a test before and after. */
  'functioning-level',
  /** A transcript or report card with enough credit for the term. */
  'credits',
  /** A milestone of a training on the job or an apprenticeship, as its report says. */
  'milestone',
  /** An exam passed that an occupation asks for, or progress in its skills by a trade's own benchmark. */
  'exam',
])
export type AchievementKind = z.infer<typeof AchievementKind>

/** A level of ISCED 2011: 3 is upper secondary, 4 post-secondary, 5 to 8 tertiary. */
export const IscedLevel = z.int().min(0).max(8)
