import {
  addDays,
  advanceEnrolment,
  apply,
  type Channel,
  type Enrolment,
  type EnrolmentCommand,
  isNeeded,
  type PairSide,
  type Programme,
} from '@passerelle/domain'
import {
  type PairEnd,
  type PairStand,
  proposalRange,
  type Timeline,
  timelineOf,
} from '../calendar/timeline.ts'
import { earlierOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Partner } from '../programmes/partners.ts'
import type { EnrolmentWanted } from './mentor.ts'
import type { LivedPair } from './pair.ts'
import type { LifePlan } from './plan.ts'

/** The days of a life before anybody is invented for it. */
export type LifeDays = {
  readonly appliedOn: string
  readonly decidedOn: string
  /** Pairs in the order of their proposal. */
  readonly timelines: readonly Timeline[]
}

/** Lays the days of a life: back from its first pair where there is one, else back from the demo's day. */
export function layDays(random: Random, plan: LifePlan, months: number, asOf: string): LifeDays {
  const timelines = layPairs(random, plan, months, asOf)
  const first = timelines[0]?.proposedOn
  const ago = (least: number, most: number) => workday(addDays(asOf, -random.int(least, most)))
  const scripted = plan.script?.applied
  const appliedOn =
    scripted !== undefined
      ? workday(addDays(asOf, -scripted))
      : first !== undefined
        ? workday(addDays(first, -random.near(42, 28)))
        : plan.kind === 'applied'
          ? ago(0, 5)
          : plan.kind === 'preparing'
            ? ago(14, 40)
            : plan.kind === 'waiting'
              ? ago(17, 62)
              : plan.kind === 'on-hold'
                ? ago(70, 140)
                : ago(35, 715)
  const latest = first === undefined ? asOf : addDays(first, -1)
  const decided = addDays(appliedOn, random.int(2, 12))
  return { appliedOn, decidedOn: workday(earlierOf(decided, latest)), timelines }
}

function layPairs(random: Random, plan: LifePlan, months: number, asOf: string): Timeline[] {
  const as = standOf(plan)
  const timelines: Timeline[] = []
  if (as !== undefined) {
    const [earliest, latest] = proposalRange(as, months, plan.followed === true)
    const { script } = plan
    const ago =
      script?.proposed ??
      (script?.active !== undefined
        ? script.active + random.int(12, 24)
        : script?.ended !== undefined
          ? script.ended + Math.round(months * 30.44) + random.int(8, 20)
          : random.int(latest, earliest))
    const proposedOn = workday(addDays(asOf, -ago))
    timelines.push(timelineOf(random, as, proposedOn, { months, asOf, script }))
  }
  if (plan.prior !== undefined)
    timelines.unshift(layPrior(random, plan, plan.prior, timelines[0], months, asOf))
  return timelines
}

function standOf({ kind, ending }: LifePlan): PairStand | PairEnd | undefined {
  if (kind === 'left') return ending
  if (kind === 'proposed' || kind === 'introduced' || kind === 'active' || kind === 'paused') return kind
  return undefined
}

function layPrior(
  random: Random,
  { kind }: LifePlan,
  prior: PairEnd,
  next: Timeline | undefined,
  months: number,
  asOf: string,
): Timeline {
  const whole = Math.round(months * 30.44)
  const long = prior === 'ended-early' ? Math.round(whole * 0.64) + 40 : 24
  const until = next?.proposedOn ?? addDays(asOf, kind === 'between' ? -8 : -1)
  const proposedOn = workday(addDays(until, -long - random.int(2, 14)))
  return timelineOf(random, prior, proposedOn, { months, asOf })
}

/** A mentee's place in a programme, moved by the domain's rules along the days of the life and its pairs. */
export function menteeEnrolment(
  random: Random,
  plan: LifePlan,
  days: LifeDays,
  wanted: EnrolmentWanted & { readonly birth: PairSide['facts']; readonly misfit: string | undefined },
): Enrolment {
  const { asOf, by, programme } = wanted
  const at = (on: string) => {
    const later = addDays(
      on,
      random.weighted([
        [0, 7],
        [1, 3],
        [4, 1],
      ] as const),
    )
    return { on, recordedOn: earlierOf(later, asOf), by: by(on) }
  }
  const channel = random.weighted([
    ['employment-office', 30],
    ['word-of-mouth', 28],
    ['partner', 22],
    ['outreach', 8],
    ['web', 10],
    ['school', 2],
  ] as const)
  let enrolment = apply({
    id: wanted.id,
    participantId: wanted.participantId,
    programmeId: wanted.programmeId,
    programmeVersion: programme.version,
    role: 'mentee',
    ...(wanted.siteId !== undefined && { siteId: wanted.siteId }),
    channel,
    ...referrerOf(random, channel, wanted.partners),
    ...at(days.appliedOn),
  })
  const move = (command: EnrolmentCommand) => {
    enrolment = advanceEnrolment(enrolment, command).enrolment
  }
  if (plan.kind === 'applied') return enrolment
  if (plan.kind === 'ineligible') {
    move({ move: 'find-ineligible', reason: wanted.misfit ?? 'other', ...at(days.decidedOn) })
    return enrolment
  }
  const gaveUpOn = workday(addDays(days.decidedOn, random.int(3, 21)))
  const gaveUp = {
    move: 'withdraw',
    reason: random.pick(['no-contact', 'found-work', 'no-time', 'moved-away']),
  } as const
  if (plan.kind === 'gave-up-early') {
    move({ ...gaveUp, ...at(gaveUpOn) })
    return enrolment
  }
  move({ move: 'find-eligible', ...at(days.decidedOn) })
  if (plan.kind === 'gave-up') move({ ...gaveUp, ...at(gaveUpOn) })
  if (plan.kind === 'gave-up' || plan.kind === 'preparing') return enrolment
  for (const step of programme.preparation.mentee) {
    if (!isNeeded(step, wanted.birth, days.decidedOn)) continue
    move({ move: 'complete-step', step: step.id, ...at(days.decidedOn) })
  }
  if (plan.kind === 'on-hold') {
    const on = workday(addDays(asOf, -random.int(5, 20)))
    move({
      move: 'hold',
      reason: random.pick(['illness', 'family', 'training']),
      until: addDays(asOf, random.int(8, 30)),
      ...at(on),
    })
  }
  return enrolment
}

/** Which office or partner sent somebody who came through one. */
function referrerOf(random: Random, channel: Channel, partners: readonly Partner[]): { referredBy?: string } {
  const kind =
    channel === 'employment-office' ? 'employment-office' : channel === 'partner' ? 'referral' : undefined
  const senders = partners.filter(({ kinds }) => kind !== undefined && kinds.includes(kind))
  return senders.length === 0 ? {} : { referredBy: random.pick(senders).id }
}

/** Carries the mentee through the first meeting and, where the life is over, out of the programme. */
export function throughPairs(
  random: Random,
  enrolment: Enrolment,
  plan: LifePlan,
  pairs: readonly LivedPair[],
  at: Recording,
): Enrolment {
  const firstOn = pairs.flatMap(({ pair }) => pair.activeOn ?? []).sort()[0]
  if (firstOn === undefined) return enrolment
  const started = advanceEnrolment(enrolment, { move: 'start', ...at(firstOn) }).enrolment
  const last = pairs.at(-1)?.pair
  if (plan.kind !== 'left' || last?.endedOn === undefined) return started
  if (last.status === 'completed') {
    return advanceEnrolment(started, { move: 'complete', ...at(last.endedOn) }).enrolment
  }
  const reason = random.pick(['no-contact', 'found-work', 'no-time', 'moved-away'])
  return advanceEnrolment(started, { move: 'withdraw', reason, ...at(last.endedOn) }).enrolment
}

export type Recording = (on: string) => { on: string; recordedOn: string; by: string }

export const programmeMonths = ({ pairing }: Programme) => pairing?.durationMonths.planned ?? 6
