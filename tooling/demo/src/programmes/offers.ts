import type { Activity, AttributeKey, Programme } from '@passerelle/domain'
import type { LifePlan, Quota } from '../lives/plan.ts'
import { locals } from '../names/locals.ts'
import { newcomers } from '../names/newcomers.ts'
import type { Audience } from '../people/audience.ts'
import type { Answers, Known } from '../people/profile.ts'
import type { Fates } from '../situations/fates.ts'
import {
  accompaniedTraining,
  asItStands,
  duoWithExtension,
  mentoringForMigrants,
  womensNetwork,
} from './documents.ts'
import { duoStories, migrantsStories } from './stories.ts'

/** A way of not fitting: what somebody answers, or what they do. */
export type Misfit = {
  readonly why: string
  readonly answers?: Answers
  readonly older?: number
  /** Lives outside Brussels. */
  readonly outside?: boolean
  readonly doing?: Activity
}

/** A programme of the house with the people it reaches and how they have fared. */
export type Offer = {
  readonly key: string
  readonly blueprintId: string
  /** Versions in the order of their publication. */
  readonly versions: readonly {
    readonly change: (document: Programme) => Programme
    readonly publishedDaysAgo: number
    readonly note: string
  }[]
  readonly mentee: Audience
  readonly mentor: Audience
  readonly misfits: readonly Misfit[]
  /** Questions that some applicants have left open. */
  readonly doubts: readonly AttributeKey[]
  /** How many of the newest applicants do not fit, and how many left something open. */
  readonly newest: { readonly misfits: number; readonly open: number }
  /** What mentees do when they apply. */
  readonly before: Activity
  readonly quota: Quota
  readonly stories: readonly LifePlan[]
  readonly fates: Fates
  readonly mentors: {
    readonly taking: number
    readonly applied: number
    readonly preparing: number
    readonly ineligible: number
    readonly withdrawn: number
    readonly known: readonly Known[]
  }
  /** Share of the people at each site, in the order of the sites. */
  readonly sites: readonly number[]
}

const anyEducation = [
  ['1', 1],
  ['2', 3],
  ['3', 5],
  ['5', 2],
  ['6', 3],
  ['7', 2],
] as const
const higher = [
  ['5', 1],
  ['6', 5],
  ['7', 6],
  ['8', 1],
] as const
const lower = [
  ['1', 2],
  ['2', 7],
  ['3', 2],
] as const

const employees: Audience = {
  origins: locals,
  ages: [31, 58],
  women: 0.52,
  education: higher,
  skilled: true,
  retired: false,
  outside: 0,
  is: {},
}
const retired: Audience = { ...employees, ages: [56, 73], retired: true, women: 0.46, outside: 0 }

export const duo: Offer = {
  key: 'duo',
  blueprintId: 'duo-for-a-job',
  versions: [
    { change: asItStands, publishedDaysAgo: 800, note: 'As designed' },
    { change: duoWithExtension, publishedDaysAgo: 215, note: 'A duo may go on for three months' },
  ],
  mentee: {
    origins: newcomers,
    ages: [20, 28],
    women: 0.45,
    education: anyEducation,
    skilled: false,
    retired: false,
    outside: 0,
    is: { newcomer: true },
  },
  mentor: retired,
  misfits: [
    { why: 'age', older: 12 },
    { why: 'situation', doing: 'employed' },
    { why: 'right-to-work', answers: { rightToWork: { value: false } } },
    { why: 'other-offer-fits', answers: { immigrantBackground: { value: false } } },
    { why: 'language', answers: { languages: { value: { ar: 'native', fr: 'A1' } } } },
  ],
  doubts: ['rightToWork', 'immigrantBackground', 'languages'],
  newest: { misfits: 1, open: 1 },
  before: 'unemployed',
  quota: {
    applied: 5,
    ineligible: 26,
    'gave-up': 26,
    waiting: 10,
    'on-hold': 2,
    proposed: 3,
    introduced: 2,
    active: 13,
    paused: 1,
    between: 2,
    left: { followed: [30, 5], recent: [4, 1] },
    priors: ['ended-early', 'ended-early', 'ended-early', 'declined', 'declined', 'declined', 'lapsed'],
  },
  stories: duoStories,
  fates: { work: 15, training: 6, neither: 8, unreachable: 6, refused: 0, 'not-asked': 0 },
  mentors: {
    taking: 34,
    applied: 0,
    preparing: 4,
    ineligible: 6,
    withdrawn: 12,
    known: [
      { first: 'Jan', last: 'Peeters', woman: false },
      { first: 'Els', last: 'Maes', woman: true },
      {
        first: 'Griet',
        last: 'Lemmens',
        woman: true,
        answers: {
          fields: { value: ['health', 'finance'] },
          jobTitle: { value: 'Purchasing, health insurance' },
          languages: { value: { nl: 'native', fr: 'C1' } },
          goals: { value: ['recognition', 'network', 'job-search'] },
        },
      },
      { first: 'Paul', last: 'Verbeke', woman: false },
      { first: 'Nele', last: 'Aerts', woman: true },
      { first: 'Isabelle', last: 'Laurent', woman: true },
      { first: 'Tom', last: 'De Smet', woman: false },
      { first: 'Luc', last: 'Janssens', woman: false },
      { first: 'Anne', last: 'Lambert', woman: true },
      { first: 'Marc', last: 'Wouters', woman: false },
      { first: 'Katrien', last: 'Claes', woman: true },
      { first: 'Greet', last: 'Willems', woman: true },
    ],
  },
  sites: [0.6, 0.4],
}

export const migrants: Offer = {
  key: 'migrants',
  blueprintId: 'mentoring-fuer-migrantinnen',
  versions: [
    { change: mentoringForMigrants, publishedDaysAgo: 800, note: 'For Brussels, through employers' },
  ],
  mentee: {
    origins: newcomers,
    ages: [26, 47],
    women: 0.56,
    education: higher,
    skilled: true,
    retired: false,
    outside: 0,
    is: { newcomer: true },
  },
  mentor: employees,
  misfits: [
    { why: 'residence', outside: true },
    { why: 'education', answers: { education: { value: '3' } } },
    { why: 'language', answers: { languages: { value: { fa: 'native', fr: 'A2' } } } },
    { why: 'situation', doing: 'employed' },
  ],
  doubts: ['region', 'education', 'rightToWork'],
  newest: { misfits: 0, open: 1 },
  before: 'unemployed',
  quota: {
    applied: 3,
    ineligible: 26,
    'gave-up': 29,
    waiting: 5,
    'on-hold': 2,
    proposed: 2,
    introduced: 1,
    active: 12,
    paused: 1,
    between: 2,
    left: { followed: [28, 4], recent: [4, 1] },
    priors: [
      'ended-early',
      'ended-early',
      'ended-early',
      'declined',
      'declined',
      'declined',
      'lapsed',
      'lapsed',
      'withdrawn',
    ],
  },
  stories: migrantsStories,
  fates: { work: 18, training: 4, neither: 5, unreachable: 5, refused: 0, 'not-asked': 0 },
  mentors: {
    taking: 30,
    applied: 0,
    preparing: 0,
    ineligible: 6,
    withdrawn: 16,
    known: [{ first: 'Hugo', last: 'Claes', woman: false }],
  },
  sites: [0.45, 0.55],
}

export const women: Offer = {
  key: 'women',
  blueprintId: 'kvinfo-mentor-network',
  versions: [{ change: womensNetwork, publishedDaysAgo: 800, note: 'For Brussels' }],
  mentee: {
    origins: newcomers,
    ages: [23, 52],
    women: 1,
    education: anyEducation,
    skilled: false,
    retired: false,
    outside: 0,
    is: { newcomer: true },
  },
  mentor: { ...employees, women: 1, ages: [29, 64] },
  misfits: [{ why: 'other-offer-fits', answers: { immigrantBackground: { value: false } } }],
  doubts: ['immigrantBackground'],
  newest: { misfits: 0, open: 1 },
  before: 'unemployed',
  quota: {
    applied: 3,
    ineligible: 6,
    'gave-up': 16,
    preparing: 6,
    waiting: 8,
    'on-hold': 1,
    proposed: 1,
    introduced: 1,
    active: 9,
    paused: 1,
    between: 1,
    left: { followed: [4, 2], recent: [4, 1] },
    priors: ['ended-early', 'ended-early', 'declined', 'declined', 'withdrawn'],
  },
  stories: [],
  fates: { work: 3, training: 2, neither: 0, unreachable: 1, refused: 0, 'not-asked': 0 },
  mentors: { taking: 20, applied: 1, preparing: 3, ineligible: 0, withdrawn: 12, known: [] },
  sites: [0.3, 0.7],
}

export const vera: Offer = {
  key: 'vera',
  blueprintId: 'vera',
  versions: [
    { change: accompaniedTraining, publishedDaysAgo: 800, note: 'With checks, as trainees may be minors' },
  ],
  mentee: {
    origins: [...newcomers, ...locals],
    ages: [16.3, 22],
    women: 0.38,
    education: lower,
    skilled: false,
    retired: false,
    outside: 0,
    is: { trainee: true },
  },
  mentor: retired,
  misfits: [
    { why: 'situation', answers: { inVocationalTraining: { value: false } } },
    { why: 'other', answers: { mayDropOut: { value: false } } },
  ],
  doubts: ['mayDropOut'],
  newest: { misfits: 0, open: 1 },
  before: 'apprenticeship',
  quota: {
    applied: 2,
    ineligible: 6,
    'gave-up': 8,
    preparing: 3,
    waiting: 5,
    proposed: 1,
    introduced: 1,
    active: 8,
    paused: 1,
    between: 1,
    left: { followed: [5, 2], recent: [2, 1] },
    priors: ['ended-early', 'declined', 'lapsed'],
  },
  stories: [],
  fates: { work: 4, training: 0, neither: 2, unreachable: 1, refused: 0, 'not-asked': 0 },
  mentors: { taking: 16, applied: 1, preparing: 2, ineligible: 1, withdrawn: 4, known: [] },
  sites: [0.55, 0.45],
}

export const offers: readonly Offer[] = [duo, migrants, women, vera]

/** The one programme of the second house. */
export const buddies: Offer = {
  ...duo,
  key: 'buddies',
  versions: [{ change: asItStands, publishedDaysAgo: 800, note: 'Zoals ontworpen' }],
  quota: {
    applied: 3,
    ineligible: 3,
    'gave-up': 2,
    waiting: 4,
    proposed: 1,
    active: 4,
    left: { followed: [2, 1], recent: [1, 0] },
    priors: ['declined'],
  },
  stories: [],
  fates: { work: 1, training: 0, neither: 1, unreachable: 1, refused: 0, 'not-asked': 0 },
  mentors: { taking: 12, applied: 1, preparing: 1, ineligible: 0, withdrawn: 1, known: [] },
  sites: [],
}
