import type { Condition } from '../../outcomes/condition.ts'
import type { Moment, OutcomeDefinition } from '../../outcomes/definition.ts'
import { inWork } from '../../spells/activity.ts'

// What several definitions have in common.

/** Employed, self-employed, or an apprenticeship with a contract. */
export const working: Condition = { kind: 'status', in: [...inWork] }

/**
 * Looking for work, or registered with an office whatever else they do, except work: one person is unemployed, in work
 * or inactive, and never two of them.
 */
export const unemployed: Condition = {
  kind: 'any',
  of: [
    { kind: 'status', in: ['unemployed'] },
    {
      kind: 'all',
      of: [
        { kind: 'registered', value: true },
        { kind: 'not', of: working },
      ],
    },
  ],
}

/** What ESF+ wants to know of everybody before they count anywhere but in the grand total: nothing sensitive. */
export const esfRecord: NonNullable<OutcomeDefinition['population']['completeRecord']> = [
  'gender',
  'birthDate',
  'labourStatus',
  'education',
]

/** A planned answer from two weeks before to six weeks after the day counts for it. */
export const followUpWindow = { daysBefore: 14, daysAfter: 45 }

/** The situation on one day, so many calendar months after an anchor. */
export function monthsAfter(anchor: Moment['anchor'], count: number): Moment {
  return {
    anchor,
    after: { count, unit: 'months' },
    window: followUpWindow,
    pick: { kind: 'on-the-day' },
  }
}
