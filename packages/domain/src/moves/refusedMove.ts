import type { Message, MessageValue } from '../messages/message.ts'

/** Why a move of an enrolment or a pair is not possible. Codes are stable. */
export const refusalCodes = [
  /** The state does not allow the move. Values: `move`, `status`. */
  'refusal.not-from-here',
  /** The day lies after the day of recording. Values: `on`, `recordedOn`. */
  'refusal.in-the-future',
  /** The day lies before the change it follows. Values: `on`, `previous`. */
  'refusal.before-previous',
  /** A corrected day lies after the change that follows it. Values: `on`, `next`. */
  'refusal.after-next',
  /** The corrected day is the day on record. Values: `on`. */
  'refusal.same-date',
  /** What ends something needs a reason. Values: `move`. */
  'refusal.needs-reason',
  /** A safety requirement is missing; `missing` lists them. Values: `count`. */
  'refusal.safety-missing',
  /** Holds and pauses of one record do not overlap. Values: `from`. */
  'refusal.interval-overlaps',
  /** A hold or pause would end before it starts. Values: `from`, `until`. */
  'refusal.ends-before-it-starts',
  /** Nothing to resume. */
  'refusal.no-open-interval',
  /** The step is not in the programme. Values: `step`. */
  'refusal.unknown-step',
  /** This side has answered. Values: `side`. */
  'refusal.already-answered',
  /** The answer may still come. Values: `until`. */
  'refusal.answer-still-open',
  /** Nobody is introduced before both said yes. */
  'refusal.answers-missing',
  /** Both said yes, so the proposal cannot lapse. */
  'refusal.both-said-yes',
  /** The programme knows no extension, or none is left. Values: `times`. */
  'refusal.no-extension-left',
  /** Longer than the programme extends. Values: `until`, `latest`. */
  'refusal.extension-too-long',
  /** The new end is not later than the planned one. Values: `until`, `planned`. */
  'refusal.extension-not-later',
  /** The programme makes no pairs. */
  'refusal.no-pairing',
  /** Already signed. Values: `on`. */
  'refusal.already-signed',
  /** There is no such date to correct. Values: `date`. */
  'refusal.nothing-to-correct',
  /** The person cannot take another pair now. Values: `side`, `because`. */
  'refusal.not-available',
  /** These two are never to be proposed together. */
  'refusal.never-together',
] as const
/** Why a move is refused: one of `refusalCodes`. */
export type RefusalCode = (typeof refusalCodes)[number]

/** What stands in the way of a meeting for safety. */
export type SafetyCode = 'safety.step-missing' | 'safety.suspended'

/** An illegal move. Says what was tried, from where, and what is missing for it. */
export class RefusedMove extends Error {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, MessageValue>>
  /** What would have to be there first, each as a message. */
  readonly missing: readonly Message<SafetyCode>[]

  constructor(
    code: RefusalCode,
    values: Readonly<Record<string, MessageValue>> = {},
    missing: readonly Message<SafetyCode>[] = [],
  ) {
    super(`${code} ${JSON.stringify(values)}`)
    this.name = 'RefusedMove'
    this.code = code
    this.values = values
    this.missing = missing
  }
}
