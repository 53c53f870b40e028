import { z } from 'zod'

/**
 * What somebody does in the labour market, at most one main activity a day. `education` is education and training;
 * `caring`, `left-country` and `died` are situations that are known, not unknown ones.
 */
export const activities = [
  'employed',
  'self-employed',
  'apprenticeship',
  'internship',
  'education',
  'volunteering',
  'unemployed',
  'inactive',
  'caring',
  'left-country',
  'died',
] as const
/** What somebody does on a day: one of the activities that a spell can have. */
export const Activity = z.enum(activities)
export type Activity = z.infer<typeof Activity>

/** In work: for pay or profit, or an apprenticeship with a contract. Internships are not. */
export const inWork: readonly Activity[] = ['employed', 'self-employed', 'apprenticeship']
