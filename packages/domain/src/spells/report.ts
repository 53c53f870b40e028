import { z } from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Id } from '../values/id.ts'
import { Activity } from './activity.ts'
import { SaidDate } from './precision.ts'
import { SpellDetail, SpellKind, SpellSource } from './spell.ts'

/** What somebody says about somebody's situation. */
export const SpellClaim = z.discriminatedUnion('says', [
  /** There is or was this activity. Without `from` it is a snapshot of the day on which it was said. */
  z
    .strictObject({
      says: z.literal('spell'),
      kind: SpellKind,
      activity: Activity,
      from: SaidDate.optional(),
      /** The last day. A day that had not come when it was said is a plan, not an end. */
      until: SaidDate.optional(),
      detail: SpellDetail,
    })
    .refine((claim) => !(claim.from && claim.until) || claim.from.on <= claim.until.on, {
      path: ['until'],
      params: { code: 'interval.ends-before-it-starts' },
    })
    .refine((claim) => claim.kind !== 'registration' || claim.activity === 'unemployed', {
      path: ['activity'],
      params: { code: 'spell.registration-of-other-activity' },
    }),
  /** What was known to go on still holds ("still true today"). */
  z.strictObject({
    says: z.literal('still'),
    kind: SpellKind,
    /** The report that told of it, where several go on side by side. */
    of: Id.optional(),
  }),
  /** What was known to go on is over; `on` is its last day. What came after is not said. */
  z.strictObject({ says: z.literal('ended'), kind: SpellKind, of: Id.optional(), on: SaidDate }),
])
export type SpellClaim = z.infer<typeof SpellClaim>

/** One report of somebody's situation. Reports are only ever added; they may contradict each other. */
export const SpellReport = z.strictObject({
  id: Id,
  participantId: Id,
  claim: SpellClaim,
  source: SpellSource,
  /** An answer to a follow-up that was planned; otherwise news that came by itself. */
  planned: z.boolean(),
  followUpId: Id.optional(),
  saidOn: Day,
  recordedAt: Instant,
  recordedBy: Id.optional(),
  /** From then on it counts as recorded in error. */
  supersededAt: Instant.optional(),
})
export type SpellReport = z.infer<typeof SpellReport>
