import { z } from 'zod'
import { AnswerKind } from '../attributes/answers.ts'
import { FactValue } from '../attributes/attribute.ts'
import { FollowUp } from '../followups/followUp.ts'
import { Evidence } from '../participants/fact.ts'
import { SpellReport } from '../spells/report.ts'
import { Spell } from '../spells/spell.ts'
import { Day } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'
import { Currency } from '../values/money.ts'
import { AchievementKind, IscedLevel } from './achievementKind.ts'

/** A qualification, recognition, licence or language level gained, or a step towards one: a record beside spells. */
export const Achievement = z.strictObject({
  kind: AchievementKind,
  achievedOn: Day,
  /** Of qualifications: the level by ISCED 2011. Absent = not known. */
  level: IscedLevel.optional(),
  evidence: Evidence.optional(),
})
export type Achievement = z.infer<typeof Achievement>

/** Earnings of a stretch of days, in minor units, from a register, a document or the person. */
export const Earnings = z.strictObject({
  fromOn: Day,
  untilOn: Day,
  amount: z.int().min(0),
  currency: Currency,
})
export type Earnings = z.infer<typeof Earnings>

/** A fact on entry: a value, or why there is none. */
const EntryFact = z.union([
  z.strictObject({ answer: z.literal('answered'), value: FactValue, saidOn: Day.optional() }),
  z.strictObject({
    answer: z.enum([...AnswerKind.exclude(['answered']).options, 'out-of-date']),
    value: z.undefined().optional(),
    saidOn: Day.optional(),
  }),
])

/** One enrolment of a cohort with everything that outcome definitions look at. */
export const CohortMember = z.strictObject({
  enrolmentId: Id,
  participantId: Id,
  /** Test people are left out of every count. */
  isTest: z.boolean().optional(),
  appliedOn: Day,
  /** Absent = not assessed. */
  eligible: z.boolean().optional(),
  startedOn: Day.optional(),
  /** Completed or withdrawn after starting. */
  leftOn: Day.optional(),
  completed: z.boolean().optional(),
  /** Why somebody left. */
  exitReason: Code.optional(),
  lastServiceOn: Day.optional(),
  pairEndedOn: Day.optional(),
  eventOn: Day.optional(),
  readyOn: Day.optional(),
  /** Facts on the day of entry. */
  entry: z.record(z.string(), EntryFact),
  /** Everything that was said of the person's situation. */
  reports: z.array(SpellReport).max(2000),
  /** Spells already resolved as of the day of evaluation; used instead of `reports`. */
  spells: z.array(Spell).max(500).optional(),
  followUps: z.array(FollowUp).max(200),
  /** Absent = this cohort does not record them; empty = recorded, and none. */
  achievements: z.array(Achievement).max(200).optional(),
  earnings: z.array(Earnings).max(500).optional(),
  /** Answers of a survey by question. */
  survey: z.record(Code, z.boolean()).optional(),
})
export type CohortMember = z.infer<typeof CohortMember>

/** The people whom a figure is about: one programme, an edition, a grant, an imported comparison group. */
export const Cohort = z.strictObject({
  id: Id,
  members: z.array(CohortMember).max(1_000_000),
  /** Supported organisations; absent = not recorded. */
  entities: z
    .array(z.strictObject({ id: Id, kind: Code, since: Day }))
    .max(100_000)
    .optional(),
})
export type Cohort = z.infer<typeof Cohort>
