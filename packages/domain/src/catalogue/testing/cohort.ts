import { addDays } from '../../calendar/days.ts'
import type { Achievement, Cohort, CohortMember } from '../../outcomes/cohort.ts'
import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { anchorOf, momentsOf } from '../../outcomes/moments.ts'
import { type Activity, activities } from '../../spells/activity.ts'
import type { SpellReport } from '../../spells/report.ts'
import type { SpellDetail } from '../../spells/spell.ts'
import type { Day } from '../../values/day.ts'

// People who count under a definition, or do not: made from the definition itself, whatever it is.

/** After every moment that is looked at. */
export const knownOn: Day = '2026-12-31'

const life = { appliedOn: '2024-01-10', startedOn: '2024-02-01', leftOn: '2024-07-15' } as const
/** Work found while taking part goes on until here at least. */
const changedOn: Day = '2024-05-01'
const turnedOn: Day = '2024-09-01'

interface Situation {
  readonly activity?: Activity
  readonly detail: SpellDetail
  readonly achievement?: Achievement['kind']
  readonly completed?: boolean
}

/** A situation in which a condition holds, or does not. */
function situationFor(condition: Condition, holds: boolean): Situation {
  switch (condition.kind) {
    case 'all':
      return holds
        ? condition.of.map((each) => situationFor(each, true)).reduce(joined)
        : situationFor(condition.of[0] as Condition, false)
    case 'any':
      return holds
        ? situationFor(condition.of[0] as Condition, true)
        : { ...neutral, activity: outsideOf(condition.of) }
    case 'status':
      return { ...neutral, activity: holds ? (condition.in[0] as Activity) : outsideOf([condition]) }
    case 'skill-match':
      return { detail: { skillMatch: holds ? (condition.in[0] ?? 'matched') : 'over-qualified' } }
    case 'length':
      return { detail: { contract: holds ? 'permanent' : 'agency' } }
    case 'training':
      return { activity: holds ? 'education' : 'unemployed', detail: { training: condition.in[0] } }
    case 'achievement':
      return holds ? { ...neutral, achievement: condition.in[0] ?? 'qualification' } : neutral
    case 'completed':
      return { ...neutral, completed: holds }
    default:
      throw new Error(`nobody is made for ${condition.kind}`)
  }
}

/** Every job says how well it fits and how long it is meant to last, so that every definition can be tried on it. */
const neutral: Situation = { detail: {} }

const joined = (one: Situation, other: Situation): Situation => ({
  ...one,
  ...other,
  detail: { ...one.detail, ...other.detail },
})

/** An activity that none of the conditions takes. */
function outsideOf(conditions: readonly Condition[]): Activity {
  const taken = conditions.flatMap((each) =>
    each.kind === 'status' ? each.in : each.kind === 'training' ? ['education' as const] : [],
  )
  const free: readonly Activity[] = ['unemployed', 'employed', ...activities]
  return free.find((each) => !taken.includes(each)) ?? 'inactive'
}

interface Stretch extends Situation {
  readonly from: Day
  readonly until?: Day
}

function told(participantId: string, { activity, detail, from, until }: Stretch): SpellReport {
  const isJob = activity === 'employed'
  return {
    id: `${participantId}-${from}`,
    participantId,
    claim: {
      says: 'spell',
      kind: 'main',
      activity: activity ?? 'unemployed',
      from: { on: from, precision: 'day' },
      ...(until !== undefined && { until: { on: until, precision: 'day' as const } }),
      detail: {
        ...(isJob && { contract: 'permanent' as const, hoursPerWeek: 36, skillMatch: 'matched' as const }),
        ...(activity === 'education' && { training: 'vocational' as const }),
        ...detail,
      },
    },
    source: 'self',
    planned: true,
    saidOn: knownOn,
    recordedAt: `${knownOn}T12:00:00Z`,
  }
}

/** One who was unemployed on entry, was asked at the right moment, and counts (or does not). */
function memberFor(definition: OutcomeDefinition, counts: boolean, id: string): CohortMember {
  const { during } = definition.population
  const later = situationFor(definition.counts, counts)
  const meanwhile = during === undefined ? later : situationFor(during, true)
  const stretches: Stretch[] = [
    { ...neutral, activity: 'unemployed', from: '2023-06-01', until: addDays(changedOn, -1) },
    { ...meanwhile, from: changedOn, until: addDays(turnedOn, -1) },
    { ...later, from: turnedOn },
  ]
  const member: CohortMember = {
    enrolmentId: `enrolment-${id}`,
    participantId: `person-${id}`,
    eligible: true,
    completed: later.completed ?? true,
    entry: {},
    ...life,
    reports: stretches.map((each) => told(`person-${id}`, each)),
    followUps: [],
    achievements: later.achievement === undefined ? [] : [{ kind: later.achievement, achievedOn: changedOn }],
  }
  return { ...member, followUps: askedFor(definition, member) }
}

function askedFor(definition: OutcomeDefinition, member: CohortMember): CohortMember['followUps'] {
  const anchor = anchorOf(member, definition)
  if (anchor === undefined) return []
  const { until, answeredFrom, answeredUntil } = momentsOf(definition.moment, knownOn)(anchor, member.leftOn)
  return [
    {
      id: `asked-${member.enrolmentId}`,
      enrolmentId: member.enrolmentId,
      momentId: 'as-published',
      anchorOn: anchor,
      dueOn: until,
      window: { from: answeredFrom, until: answeredUntil },
      attempts: [{ on: until, how: 'phone', result: 'reached' }],
      result: 'reached',
      closedOn: until,
    },
  ]
}

/** Somebody who applied and did not meet every criterion. */
const outsider = (id: string): CohortMember => ({
  enrolmentId: `enrolment-${id}`,
  participantId: `person-${id}`,
  appliedOn: life.appliedOn,
  eligible: false,
  entry: {},
  reports: [],
  followUps: [],
})

/** So many who count, so many who do not, and so many who applied beside them. */
export function cohortFor(
  definition: OutcomeDefinition,
  { counted, of, applied = of }: { readonly counted: number; readonly of: number; readonly applied?: number },
): Cohort {
  const members = Array.from({ length: of }, (_, index) =>
    memberFor(definition, index < counted, String(index)),
  )
  const others = Array.from({ length: applied - of }, (_, index) => outsider(`other-${index}`))
  return { id: 'as-published', members: [...members, ...others] }
}
