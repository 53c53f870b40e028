import { addDays, daysBetween, earlierOf, laterOf } from '../calendar/days.ts'
import { followUpState } from '../followups/plan.ts'
import { type Activity, inWork } from '../spells/activity.ts'
import { type FirstSpell, firstSpell } from '../spells/derived.ts'
import { mainLine, on as possibleOn } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import type { Spell } from '../spells/spell.ts'
import { aalenJohansen, type CompetingObservation, type IncidenceStep } from '../statistics/aalenJohansen.ts'
import {
  kaplanMeier,
  type SurvivalCurve,
  type SurvivalStep,
  survivalQuantile,
} from '../statistics/kaplanMeier.ts'
import type { Mass } from '../statistics/turnbull.ts'
import { turnbull } from '../statistics/turnbull.ts'
import type { Day } from '../values/day.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import type { EvaluateOptions } from './options.ts'

/** How long a cohort took to a first job, in days, as curves and lists of enrolments. */
export interface TimeToFirstJob {
  /** Share still without a first job, by days since the clock began, up to where too few are at risk. */
  readonly curve: SurvivalCurve
  /** … if none of those lost ever found one. */
  readonly worst: SurvivalCurve
  /** … if all of those lost found one the day after they were last heard of. */
  readonly best: SurvivalCurve
  /** Where in time the first job lies when dates are not exact; nothing of too few. */
  readonly intervals: readonly Mass[]
  /** Work and what rules it out for now: training, leaving the country, death. */
  readonly competing: Readonly<Record<string, readonly IncidenceStep[]>>
  readonly n: number
  /** Fewer in the curve than anything should be said about: it has no steps, and no median. */
  readonly tooFew: boolean
  /** Already in work when the clock began; not in the curve. */
  readonly alreadyInWork: readonly string[]
  /** The situation when the clock began is not known; not in the curve. */
  readonly entryUnknown: readonly string[]
  /** Not heard of any more: those behind the band. */
  readonly lost: readonly string[]
}

/**
 * How long it takes to a first job. The clock begins with the start, or, as a second view, with leaving. Who is in work
 * then is not in the curve; who is not heard of any more is followed up to the last day that a planned question or a
 * register speaks of. News that came by itself is of jobs found and never of none, so it moves nobody; but the dead are
 * not waited for, whoever told of it. Every curve ends where fewer than `fewest` are at risk, ten unless one asks for
 * others.
 *
 * @example
 * const { curve } = timeToFirstJob(cohort, '2026-09-30')
 * curve.steps.map(({ time, survival }) => [time, 1 - survival])
 */
export function timeToFirstJob(
  cohort: Cohort,
  asOf: Day,
  {
    clock = 'start',
    confidence = 0.95,
    fewest = 10,
  }: { readonly clock?: 'start' | 'leaving' } & Pick<EvaluateOptions, 'confidence' | 'fewest'> = {},
): TimeToFirstJob {
  const followed: Followed[] = []
  const alreadyInWork: string[] = []
  const entryUnknown: string[] = []
  for (const member of cohort.members) {
    const from = clock === 'start' ? member.startedOn : member.leftOn
    if (member.isTest || from === undefined || from > asOf) continue
    const spells = member.spells ?? resolveSpells(member.reports, asOf).spells
    const then = possibleOn(mainLine(spells), from)
    const working = then.spells.filter(({ activity }) => inWork.includes(activity)).length
    if (then.maybeUnknown || (working > 0 && working < then.spells.length))
      entryUnknown.push(member.enrolmentId)
    else if (working > 0) alreadyInWork.push(member.enrolmentId)
    else followed.push(follow(member, spells, from, asOf))
  }
  const latest = followed.reduce((last, { time }) => Math.max(last, time), 0) + 1
  const tooFew = followed.length < fewest
  const curveOf = (observe: (each: Followed) => { time: number; event: boolean }) =>
    shown(kaplanMeier(followed.map(observe), confidence), fewest)
  return {
    curve: curveOf(({ time, event }) => ({ time, event })),
    worst: curveOf(({ time, event, isLost }) => ({ time: isLost ? latest : time, event })),
    best: curveOf(({ time, event, isLost }) => ({ time: isLost ? time + 1 : time, event: event || isLost })),
    intervals: tooFew
      ? []
      : turnbull(
          followed.map(({ after, time, event }) => ({ after, by: event ? time : Number.POSITIVE_INFINITY })),
        ),
    competing: Object.fromEntries(
      Object.entries(aalenJohansen(followed.map(firstEnd), confidence)).map(([cause, steps]) => [
        cause,
        whileAtRisk(steps, fewest),
      ]),
    ),
    n: followed.length,
    tooFew,
    alreadyInWork,
    entryUnknown,
    lost: followed.filter(({ isLost }) => isLost).map(({ id }) => id),
  }
}

/** A curve up to where too few are at risk; the median is one that this part of it shows. */
function shown(curve: SurvivalCurve, fewest: number): SurvivalCurve {
  const cut = { ...curve, steps: whileAtRisk(curve.steps, fewest) }
  return { ...cut, median: survivalQuantile(cut, 0.5).time }
}

/** What came first: what rules work out, work, or nothing yet. */
function firstEnd({ time, event, other }: Followed): CompetingObservation {
  return other ?? (event ? { time, cause: 'work' } : { time })
}

interface Followed {
  readonly id: string
  readonly time: number
  readonly event: boolean
  /** It happened after this time. */
  readonly after: number
  /** What came first and rules work out, for now or for good. */
  readonly other?: { readonly time: number; readonly cause: string }
  readonly isLost: boolean
}

const ruledOutBy: readonly Activity[] = ['education', 'left-country']

function follow(member: CohortMember, spells: readonly Spell[], from: Day, asOf: Day): Followed {
  const { enrolmentId: id } = member
  const day = (on: Day) => daysBetween(from, on)
  const exit = firstExit(spells, from)
  const other = exit && { other: { time: day(exit.on), cause: exit.spell.activity } }
  const job = firstSpell(spells, addDays(from, 1), inWork, 'asked')
  if (job !== undefined) {
    const isBefore = exit !== undefined && exit.on < job.on
    const after = Math.max(0, job.after === undefined ? 0 : day(job.after))
    return { id, time: day(job.on), event: true, after, isLost: false, ...(isBefore && other) }
  }
  const last = lastAsked(spells, from, asOf)
  return { id, time: day(last), event: false, after: day(last), isLost: isLost(member, last, asOf), ...other }
}

/** What began since the clock did and rules work out; of a death every word counts. */
function firstExit(spells: readonly Spell[], from: Day): FirstSpell | undefined {
  const since = spells.filter(({ startedOn }) => startedOn > from)
  return firstSpell(since, from, ruledOutBy, 'asked') ?? firstSpell(since, from, ['died'])
}

/** The last day that a planned question or a register speaks of; nobody is followed beyond death. */
function lastAsked(spells: readonly Spell[], from: Day, asOf: Day): Day {
  return mainLine(spells, 'asked').reduce((latest, { spell, first, sureUntil }) => {
    const until = spell.activity === 'died' ? first : earlierOf(sureUntil, asOf)
    return laterOf(latest, until)
  }, from)
}

/** A later follow-up did not reach them: not merely not asked yet. */
function isLost({ followUps }: CohortMember, last: Day, asOf: Day): boolean {
  return followUps.some((followUp) => {
    const state = followUpState(followUp, asOf)
    return followUp.dueOn > last && (state === 'unreachable' || state === 'refused' || state === 'not-asked')
  })
}

/** The steps of a curve up to where fewer than ten are at risk: beyond, a curve only looks like knowledge. */
export function whileAtRisk<T extends Pick<SurvivalStep, 'atRisk'>>(steps: readonly T[], fewest = 10): T[] {
  const end = steps.findIndex(({ atRisk }) => atRisk < fewest)
  return end === -1 ? [...steps] : steps.slice(0, end)
}
