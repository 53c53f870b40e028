/** What may need somebody: rows from facts, never from the last message sent. Each names one thing, or a group of one kind. */
import type { AttributeKey, FactKey, FollowUpMoment, LocalisedText, Message } from '@passerelle/domain'
import type { LastService } from '../enrolments/leaving.ts'
import type { PairPerson } from '../pairs/people.ts'

/** `today`: late, or nearly; `week`: soon. */
export type Section = 'today' | 'week'

export type PairShort = {
  readonly id: string
  readonly version: number
  readonly mentee: PairPerson
  readonly mentor: PairPerson
}

export type Side = 'mentee' | 'mentor'

type Kinds = {
  'pair-at-risk': {
    readonly pair: PairShort
    readonly reasons: readonly Message[]
    readonly cadenceDays: number | null
    readonly programme: LocalisedText
    /** Which month of its planned length it is in. */
    readonly month: { readonly now: number; readonly of: number } | null
  }
  'proposal-unanswered': {
    readonly pair: PairShort
    readonly silent: readonly Side[]
    readonly saidYes: { readonly side: Side; readonly on: string } | null
    readonly days: number
    readonly until: string
    /** Somebody who has not answered opened the link. */
    readonly wasOpened: boolean
  }
  'talk-first': {
    readonly pair: PairShort
    readonly side: Side
    readonly on: string
    readonly note: string | null
  }
  'safety-missing': { readonly pair: PairShort; readonly missing: readonly Message[] }
  introduce: { readonly pair: PairShort }
  'agreements-unsigned': Group
  'reviews-due': Group
  'pairs-past-end': Group
  'follow-up-due': {
    readonly followUpId: string
    readonly participant: { readonly id: string; readonly name: string; readonly language: string }
    /** Null where the programme's version no longer has it. */
    readonly moment: Pick<FollowUpMoment, 'anchor' | 'months'> | null
    readonly anchorOn: string
    readonly dueOn: string
    /** Another day than the due one where the organisation rests then. */
    readonly askOn: string
    readonly closesOn: string
    readonly attempts: number
    readonly phone: string | null
    readonly prefers: string | null
    readonly safeNote: string | null
    readonly noVoicemail: boolean
  }
  'follow-ups-more': { readonly count: number; readonly firstCloses: string }
  applications: {
    readonly count: number
    readonly met: number
    readonly unknown: number
    readonly unmet: number
    readonly toAsk: readonly { readonly attribute: FactKey | AttributeKey; readonly count: number }[]
    readonly oldestDays: number
  }
  waiting: { readonly count: number; readonly places: number; readonly longestDays: number }
  'leaving-proposed': {
    readonly enrolmentId: string
    readonly version: number
    readonly participant: { readonly id: string; readonly name: string }
    readonly programme: LocalisedText
    /** The last service that is recorded, on which the leaving would be dated. */
    readonly on: string
    readonly last: LastService
    readonly days: number
    /** Where their meeting may only not have been logged. */
    readonly pair: PairShort | null
    readonly waitingDays: number | null
  }
  'leavings-more': {
    readonly programmeId: string
    readonly programme: LocalisedText
    readonly count: number
    readonly longestDays: number
  }
  'grant-ending': {
    readonly grantId: string
    readonly name: string
    readonly endsOn: string
    readonly days: number
    readonly pairs: number
    readonly alsoPaid: number
    readonly unpaid: number
  }
  'report-due': {
    readonly grantId: string
    readonly grant: string
    readonly dueOn: string
    readonly days: number
    readonly draftId: string | null
  }
  'mail-failed': {
    readonly count: number
    readonly people: readonly { readonly id: string; readonly name: string }[]
  }
}

/** Several pairs with the same matter; the first few by name. */
type Group = {
  readonly count: number
  readonly pairs: readonly PairShort[]
  readonly firstDueOn: string | null
}

export type TodayKind = keyof Kinds

export type TodayRow = {
  [Kind in TodayKind]: {
    readonly kind: Kind
    /** What it is about: with the kind, what a snooze remembers. */
    readonly subjectId: string
    readonly section: Section
  } & Kinds[Kind]
}[TodayKind]

export const todayKinds = [
  'pair-at-risk',
  'proposal-unanswered',
  'talk-first',
  'safety-missing',
  'introduce',
  'follow-up-due',
  'follow-ups-more',
  'applications',
  'waiting',
  'leaving-proposed',
  'leavings-more',
  'agreements-unsigned',
  'reviews-due',
  'pairs-past-end',
  'report-due',
  'grant-ending',
  'mail-failed',
] as const satisfies readonly TodayKind[]
