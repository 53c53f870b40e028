import type { EligibilityRule } from '../eligibility/rules.ts'
import type { MatchingPolicy, PolicyCriterion } from '../programmes/matchingPolicy.ts'
import type { FollowUpMoment, OutcomeFramework } from '../programmes/outcomeFramework.ts'
import type { Pairing } from '../programmes/pairing.ts'

// What stands in a blueprint where its source is silent.

/** A condition that lets everyone in: the source sets none. */
export const everyone: EligibilityRule = { kind: 'all', rules: [] }

/** Six months, every other week, nothing to sign: the middle of what the study found. */
export const defaultPairing: Pairing = {
  durationMonths: { planned: 6 },
  cadence: { everyDays: 14 },
  agreement: 'none',
  checkIns: [30, 90, 150],
  answerWithinDays: 10,
  firstMeetingWithinDays: 21,
  meetingForms: ['in-person', 'video', 'phone'],
  capacityPerMentor: 1,
}

/** Nobody helps anybody without a language in common. */
export const commonLanguage: PolicyCriterion = {
  id: 'common-language',
  attribute: 'languages',
  comparison: { kind: 'language', atLeast: 'B1' },
  weight: 2,
  requirement: 'must',
  unknown: 'neutral',
}

/** A language in common is needed; the field of work counts most, then the goals, then how far apart they live. */
export const defaultCriteria: readonly PolicyCriterion[] = [
  commonLanguage,
  {
    id: 'field-of-work',
    attribute: 'fields',
    comparison: { kind: 'overlap', of: 'asked' },
    weight: 4,
    requirement: 'wish',
    unknown: 'neutral',
  },
  {
    id: 'goals',
    attribute: 'goals',
    comparison: { kind: 'overlap', of: 'asked' },
    weight: 3,
    requirement: 'wish',
    unknown: 'neutral',
  },
  {
    id: 'distance',
    attribute: 'location',
    comparison: { kind: 'near', limitKm: 30 },
    weight: 1,
    requirement: 'wish',
    unknown: 'neutral',
  },
]

/** A staff coach with a caseload instead of one mentor for one mentee. */
export const defaultCoaching: Pairing = { ...defaultPairing, capacityPerMentor: 25 }

/** Languages that our screens have and the country speaks. */
export const languagesOf: Readonly<Record<string, readonly string[]>> = {
  AT: ['de', 'en'],
  BE: ['fr', 'nl', 'en'],
  CA: ['en', 'fr'],
  DE: ['de', 'en'],
  FR: ['fr', 'en'],
  NL: ['nl', 'en'],
}

export const defaultMatching: MatchingPolicy = {
  decidedBy: 'coordinator',
  criteria: [...defaultCriteria],
  objective: 'most-pairs',
  waiting: { pointsPerMonth: 2, atMost: 10 },
  sameEmployerAllowed: true,
}

const window = { daysBefore: 14, daysAfter: 45 }

/** Asks on leaving, and six and twelve months after it. */
export const defaultFollowUps: readonly FollowUpMoment[] = [
  {
    id: 'leaving',
    anchor: 'leaving',
    months: 0,
    window: { daysBefore: 0, daysAfter: 28 },
    attempts: 3,
    asks: ['situation', 'relationship', 'instruments'],
  },
  {
    id: 'leaving-6m',
    anchor: 'leaving',
    months: 6,
    window,
    attempts: 3,
    asks: ['situation', 'quality-of-work'],
  },
  {
    id: 'leaving-12m',
    anchor: 'leaving',
    months: 12,
    window,
    attempts: 3,
    asks: ['situation', 'quality-of-work'],
  },
]

export const defaultOutcomes: OutcomeFramework = {
  definitions: [
    { id: 'in-work-6m-after-leaving', version: 1 },
    { id: 'positive-outcome-6m-after-leaving', version: 1 },
    { id: 'in-work-12m-after-leaving', version: 1 },
  ],
  headline: { id: 'in-work-6m-after-leaving', version: 1 },
  followUps: [...defaultFollowUps],
  instruments: [],
}

/** For an offer to companies, whose people look for no work: whether they saw it through, asked on leaving. */
export const employerOutcomes: OutcomeFramework = {
  definitions: [{ id: 'completed-of-left', version: 1 }],
  headline: { id: 'completed-of-left', version: 1 },
  followUps: [
    {
      id: 'leaving',
      anchor: 'leaving',
      months: 0,
      window: { daysBefore: 0, daysAfter: 28 },
      attempts: 3,
      asks: ['relationship'],
    },
  ],
  instruments: [],
}
