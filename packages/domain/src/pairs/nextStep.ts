import { addDays, laterOf } from '../calendar/days.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Message } from '../messages/message.ts'
import type { ProgrammeRole } from '../programmes/programme.ts'
import type { Day } from '../values/day.ts'
import { bothSaidYes, hasDecided, type PairContext } from './advance.ts'
import { nextReview } from './health.ts'
import type { Pair } from './pair.ts'
import { openItems, safetyMissing } from './requirements.ts'

/** What can come next with a pair. */
export type NextStepCode =
  /** Values: `side` asked for a talk. */
  | 'next.talk-first'
  /** Values: `sides` who have not answered, `until`. */
  | 'next.await-answers'
  /** The time to answer has run out. Values: `sides`, `until`. */
  | 'next.remind-or-lapse'
  /** Both said yes; a safety requirement is missing. Values: `count`. */
  | 'next.complete-safety'
  /** Both said yes, and nothing is missing any more. */
  | 'next.introduce'
  /** Values: `until`. */
  | 'next.first-meeting'
  /** Values: `agreement`, `due`. */
  | 'next.sign-agreement'
  /** Values: `kind`, `side`, `due`. */
  | 'next.open-step'
  /** Values: `due`. */
  | 'next.review'
  /** Near or past the planned end. Values: `planned`. */
  | 'next.extend-or-close'
  /** Values: `by`. */
  | 'next.meeting'
  /** Values: `until` where one was agreed, else ''. */
  | 'next.resume'
  | 'next.nothing'

/** What should happen next with a pair, and by when. The one sentence on top of its page. */
export interface NextStep extends Message<NextStepCode> {
  readonly dueOn?: Day
  readonly isOverdue: boolean
}

const bothSides: readonly ProgrammeRole[] = ['mentee', 'mentor']

/**
 * The next step of a pair as of a day: the first thing that waits for somebody, in the order of a pair's life.
 *
 * @example
 * nextStep(pair, { programme, sides }, meetings, '2026-11-24')
 * // { code: 'next.first-meeting', values: { until: { day: '2026-12-04' } }, dueOn: '2026-12-04', isOverdue: false }
 */
export function nextStep(
  pair: Pair,
  context: PairContext,
  meetings: readonly Pick<Meeting, 'on' | 'outcome'>[],
  day: Day,
): NextStep {
  switch (pair.status) {
    case 'proposed':
      return afterProposal(pair, context, day)
    case 'introduced':
      return afterIntroduction(pair, context, day)
    case 'active':
      return whileActive(pair, context, meetings, day)
    case 'paused':
      return whilePaused(pair, day)
    default:
      return { code: 'next.nothing', values: {}, isOverdue: false }
  }
}

function due(code: NextStepCode, values: Message['values'], dueOn: Day | undefined, day: Day): NextStep {
  if (dueOn === undefined) return { code, values, isOverdue: false }
  return { code, values, dueOn, isOverdue: dueOn < day }
}

function afterProposal(pair: Pair, { programme, sides }: PairContext, day: Day): NextStep {
  if (bothSaidYes(pair)) {
    const missing = safetyMissing(programme, sides, day)
    return missing.length > 0
      ? { code: 'next.complete-safety', values: { count: missing.length }, isOverdue: false }
      : { code: 'next.introduce', values: {}, isOverdue: false }
  }
  const talk = pair.answers.find((each) => each.answer === 'talk' && !hasDecided(pair, each.side))
  if (talk !== undefined) {
    return due('next.talk-first', { side: { label: `role.${talk.side}` } }, talk.on, day)
  }
  const silent = bothSides
    .filter((side) => !hasDecided(pair, side))
    .map((side) => ({ label: `role.${side}` }))
  const until = addDays(pair.proposedOn, programme.pairing?.answerWithinDays ?? 0)
  const code = until < day ? 'next.remind-or-lapse' : 'next.await-answers'
  return due(code, { sides: silent, until: { day: until } }, until, day)
}

function afterIntroduction(pair: Pair, { programme }: PairContext, day: Day): NextStep {
  const from = pair.introducedOn ?? pair.proposedOn
  const until = addDays(from, programme.pairing?.firstMeetingWithinDays ?? 0)
  return due('next.first-meeting', { until: { day: until } }, until, day)
}

/** Days ahead from which the end of a pair, or a review, is something to think of. */
const ahead = { end: 21, review: 14 } as const

/** Of all that is to come, what is due first; of two on one day, what comes first here. */
function whileActive(
  pair: Pair,
  context: PairContext,
  meetings: readonly Pick<Meeting, 'on' | 'outcome'>[],
  day: Day,
): NextStep {
  const steps = [
    ...itemsToClose(pair, context, day),
    ...reviewToHold(pair, context, day),
    ...endToDecide(pair, day),
    meetingToHold(pair, context, meetings, day),
  ]
  return steps.reduce((first, step) => ((step.dueOn ?? '9999') < (first.dueOn ?? '9999') ? step : first))
}

function itemsToClose(pair: Pair, { programme, sides }: PairContext, day: Day): NextStep[] {
  return openItems(pair, programme, sides, day).map(({ code, values, dueOn }) =>
    due(
      code === 'openItem.agreement' ? 'next.sign-agreement' : 'next.open-step',
      { ...values, due: dueOn === undefined ? '' : { day: dueOn } },
      dueOn,
      day,
    ),
  )
}

function reviewToHold(pair: Pair, { programme: { pairing } }: PairContext, day: Day): NextStep[] {
  const review = pairing && nextReview(pair, pairing)
  if (review === undefined || review > addDays(day, ahead.review)) return []
  return [due('next.review', { due: { day: review } }, review, day)]
}

function endToDecide({ plannedEnd }: Pair, day: Day): NextStep[] {
  if (plannedEnd === undefined || plannedEnd > addDays(day, ahead.end)) return []
  return [due('next.extend-or-close', { planned: { day: plannedEnd } }, plannedEnd, day)]
}

function meetingToHold(
  pair: Pair,
  { programme: { pairing } }: PairContext,
  meetings: readonly Pick<Meeting, 'on' | 'outcome'>[],
  day: Day,
): NextStep {
  const last = meetings
    .filter((meeting) => meeting.outcome === 'held' && meeting.on <= day)
    .reduce((latest, meeting) => laterOf(latest, meeting.on), pair.activeOn ?? pair.proposedOn)
  const by = addDays(last, pairing?.cadence.everyDays ?? 0)
  return due('next.meeting', { by: { day: by } }, by, day)
}

/** Pauses do not overlap and none begins in the future: the last one is the one that lasts, or was to. */
function whilePaused({ pauses }: Pair, day: Day): NextStep {
  const until = pauses.at(-1)?.until
  return due('next.resume', { until: until === undefined ? '' : { day: until } }, until, day)
}
