import type { Instrument, InstrumentAnswers } from './instrument.ts'
import { type BeforeAfter, type Change, type ChangeOptions, changeOf, type Score, scoreOf } from './score.ts'

/** How the two of a pair see their relationship. */
export interface BothSides {
  readonly mentee?: Score
  readonly mentor?: Score
  /** Mentor's less mentee's; absent where one of them has no score. */
  readonly gap?: number
}

/** Both sides' evaluation of one relationship, side by side. */
export function bothSides(
  instrument: Instrument,
  { mentee, mentor }: { readonly mentee?: InstrumentAnswers; readonly mentor?: InstrumentAnswers },
): BothSides {
  const one = mentee && scoreOf(instrument, mentee)
  const other = mentor && scoreOf(instrument, mentor)
  const hasGap = one && other && 'score' in one && 'score' in other
  return {
    ...(one && { mentee: one }),
    ...(other && { mentor: other }),
    ...(hasGap && { gap: other.score - one.score }),
  }
}

/**
 * By how much mentors see their relationships better than their mentees do, over many pairs: the mean of the gaps, with
 * its interval. `better` counts the pairs in which the mentor sees it better.
 */
export function gapOf(
  instrument: Instrument,
  pairs: readonly {
    readonly id: string
    readonly mentee?: InstrumentAnswers
    readonly mentor?: InstrumentAnswers
  }[],
  options: ChangeOptions = {},
): Change {
  const sides = pairs.map(
    ({ id, mentee, mentor }): BeforeAfter => ({
      id,
      ...(mentee && { before: mentee }),
      ...(mentor && { after: mentor }),
    }),
  )
  return changeOf(instrument, sides, options)
}
