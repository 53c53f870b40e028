import type { MeetingDoubt } from '../meetings/doubts.ts'
import type { RefusalCode, SafetyCode } from '../moves/refusedMove.ts'
import type { ClosingDoubt } from '../pairs/close.ts'
import type { HealthCode } from '../pairs/health.ts'
import type { NextStepCode } from '../pairs/nextStep.ts'
import type { OpenItem } from '../pairs/requirements.ts'
import type { Sentences, Words } from './words.ts'

const place = (w: Words): string =>
  `This is not possible now: ${w.say('move')}. The state is “${w.say('status')}”.`

/** Why a move is not possible. */
export const refusals: Sentences<RefusalCode> = {
  'refusal.not-from-here': place,
  'refusal.in-the-future': (w) =>
    `${w.say('on')} lies after ${w.say('recordedOn')}. Give a day that has come.`,
  'refusal.before-previous': (w) =>
    `${w.say('on')} lies before the change that came first, on ${w.say('previous')}.`,
  'refusal.after-next': (w) => `${w.say('on')} lies after the change that followed, on ${w.say('next')}.`,
  'refusal.needs-reason': (w) => `This needs a reason: ${w.say('move')}.`,
  'refusal.safety-missing': (w) =>
    w.number('count') === 1
      ? 'A safety requirement is missing.'
      : `${w.say('count')} safety requirements are missing.`,
  'refusal.interval-overlaps': (w) => `There is already a pause on ${w.say('from')}.`,
  'refusal.ends-before-it-starts': (w) =>
    `The pause would end on ${w.say('until')}, before it starts on ${w.say('from')}.`,
  'refusal.no-open-interval': () => 'There is no pause to end.',
  'refusal.unknown-step': (w) => `The step “${w.say('step')}” is not part of the programme.`,
  'refusal.already-answered': (w) => `The ${w.say('side')} has already answered.`,
  'refusal.answer-still-open': (w) => `The answer may still come until ${w.say('until')}.`,
  'refusal.answers-missing': () => 'The two have not both said yes yet.',
  'refusal.both-said-yes': () => 'Both have said yes, so the proposal does not lapse.',
  'refusal.no-extension-left': (w) =>
    w.number('times') === 0
      ? 'The programme knows no extension.'
      : `It was already extended ${w.count('times', 'time')}, as often as the programme allows.`,
  'refusal.extension-too-long': (w) =>
    `${w.say('until')} is too late: the programme extends until ${w.say('latest')} at most.`,
  'refusal.extension-not-later': (w) =>
    `${w.say('until')} is not later than the planned end, ${w.say('planned')}.`,
  'refusal.no-pairing': () => 'This programme makes no pairs.',
  'refusal.already-signed': (w) => `Already signed on ${w.say('on')}.`,
  'refusal.nothing-to-correct': () => 'There is no such date to correct yet.',
  'refusal.same-date': (w) => `${w.say('on')} is the day on record already.`,
  'refusal.not-available': (w) => `The ${w.say('side')} cannot take another pair now.`,
  'refusal.never-together': () => 'These two are never to be proposed together.',
}

/** What stands out in a pair, what is missing, and what comes next. */
export const pairs: Sentences<HealthCode | SafetyCode | OpenItem['code'] | NextStepCode> = {
  'health.no-meeting-recorded': (w) => `no meeting recorded for ${w.count('days', 'day')}`,
  'health.no-first-meeting-recorded': (w) =>
    `no first meeting recorded, ${w.count('days', 'day')} after they were introduced`,
  'health.review-overdue': (w) => `review of the action plan due since ${w.say('dueOn')}`,
  'health.check-in-missed': (w) => `check-in of ${w.say('plannedOn')} not recorded`,
  'health.concern-raised': (w) => `concern raised on ${w.say('on')}: ${w.say('topic')}`,
  'health.funding-ends-first': (w) =>
    `funding ends on ${w.say('fundedUntil')}, before the planned end on ${w.say('plannedEnd')}`,
  'health.past-planned-end': (w) => `still open ${w.count('days', 'day')} after the planned end`,
  'safety.step-missing': (w) => `${w.say('kind')} is missing or no longer valid (${w.say('side')})`,
  'safety.suspended': (w) => `suspended at the moment (${w.say('side')})`,
  'openItem.agreement': (w) => `${w.say('agreement')} not signed`,
  'openItem.step': (w) => `${w.say('kind')} not done (${w.say('side')})`,
  'next.talk-first': (w) => `${w.say('side')} asked to talk first`,
  'next.await-answers': (w) => `waiting for the answer of ${w.say('sides')}, until ${w.say('until')}`,
  'next.remind-or-lapse': (w) => `no answer from ${w.say('sides')}; the time ran out on ${w.say('until')}`,
  'next.complete-safety': (w) =>
    `both said yes; ${w.count('count', 'safety requirement')} missing before they may meet`,
  'next.introduce': () => 'both said yes: introduce them',
  'next.first-meeting': (w) => `first meeting by ${w.say('until')}`,
  'next.sign-agreement': (w) => `sign the ${w.say('agreement')}`,
  'next.open-step': (w) => `${w.say('side')}: ${w.say('kind')} still to do`,
  'next.review': (w) => `review the action plan by ${w.say('due')}`,
  'next.extend-or-close': (w) => `planned end ${w.say('planned')}: extend or close`,
  'next.meeting': (w) => `next meeting by ${w.say('by')}`,
  'next.resume': () => 'paused: agree when to go on',
  'next.nothing': () => 'nothing to do',
}

/** Values worth a second look. */
export const doubts: Sentences<MeetingDoubt | ClosingDoubt> = {
  'doubt.very-short': (w) => `Only ${w.count('minutes', 'minute')}. Is that right?`,
  'doubt.very-long': (w) => `${w.count('minutes', 'minute')} is very long. Is that right?`,
  'doubt.long-ago': (w) => `${w.say('on')} is a while ago. Is that right?`,
  'doubt.same-day': (w) => `A meeting on ${w.say('on')} is already written down. Is this another one?`,
  'doubt.meeting-after-end': (w) =>
    `${w.say('on')} is after the pair ended on ${w.say('ended')}. Is that right?`,
  'doubt.fewer-meetings': (w) =>
    `${w.count('count', 'meeting is', 'meetings are')} recorded; the programme asks for ${w.say('minimum')}. Complete it all the same?`,
  'doubt.shorter-than-planned': (w) =>
    `“As planned”, but the planned end is ${w.say('planned')}. Is that right?`,
  'doubt.meetings-after-end': (w) =>
    `${w.count('count', 'meeting is', 'meetings are')} recorded after this day. Is the day right?`,
}
