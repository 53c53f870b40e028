import {
  Activity,
  Contract,
  Day,
  Precision,
  SkillMatch,
  type SpellClaim,
  SpellDetail,
  SpellKind,
} from '@passerelle/domain'
import { z } from 'zod'

/** What somebody learns: a funder may count a student and somebody on a course differently. */
export const TrainingKind = SpellDetail.shape.training.unwrap()

const needed = { params: { code: 'field.missing' } }

/** What somebody fills in about a situation: still so, over, or something else. */
export const SituationForm = z
  .strictObject({
    says: z.enum(['still', 'ended', 'spell']),
    kind: SpellKind,
    activity: Activity.optional(),
    from: Day.optional(),
    precision: Precision.optional(),
    endedOn: Day.optional(),
    contract: Contract.optional(),
    plannedEnd: Day.optional(),
    hoursPerWeek: z.number().min(0).max(168).optional(),
    skillMatch: SkillMatch.optional(),
    training: TrainingKind.optional(),
  })
  .refine((form) => form.says !== 'spell' || form.kind === 'registration' || form.activity !== undefined, {
    path: ['activity'],
    ...needed,
  })
  .refine((form) => form.says !== 'ended' || form.endedOn !== undefined, { path: ['endedOn'], ...needed })
export type SituationForm = z.infer<typeof SituationForm>

/** The claim that a filled-in form makes. */
export function claimOf(form: SituationForm): SpellClaim {
  const { says, kind, from, precision = 'day', endedOn } = form
  if (says === 'still') return { says, kind }
  if (says === 'ended') return { says, kind, on: { on: endedOn as string, precision } }
  const { contract, plannedEnd, hoursPerWeek, skillMatch, training } = form
  const activity = kind === 'registration' ? 'unemployed' : (form.activity as Activity)
  const isJob = hasJob(activity)
  return {
    says,
    kind,
    activity,
    ...(from !== undefined && { from: { on: from, precision } }),
    detail: {
      ...(isJob && contract !== undefined && { contract }),
      ...(isJob && plannedEnd !== undefined && { plannedEnd }),
      ...(isJob && hoursPerWeek !== undefined && { hoursPerWeek }),
      ...(isJob && skillMatch !== undefined && { skillMatch }),
      ...(activity === 'education' && training !== undefined && { training }),
    },
  }
}

export function hasJob(activity: string | null | undefined): boolean {
  return activity === 'employed' || activity === 'apprenticeship' || activity === 'internship'
}
