import { addDays } from '../../calendar/days.ts'
import type { Achievement, Cohort, CohortMember } from '../../outcomes/cohort.ts'
import type { Condition } from '../../outcomes/condition.ts'
import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { evaluate } from '../../outcomes/evaluate.ts'
import { anchorOf, momentsOf } from '../../outcomes/moments.ts'
import { type Activity, inWork } from '../../spells/activity.ts'
import type { SpellReport } from '../../spells/report.ts'
import { resolveSpells } from '../../spells/resolve.ts'
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

const neutral: Situation = { detail: {} }

/** A situation in which a condition holds, or does not; of several ways the one that the number names. */
function situationFor(condition: Condition, holds: boolean, way: number): Situation {
  const one = <T>(list: readonly T[]): T => list[way % list.length] as T
  switch (condition.kind) {
    case 'all':
      return holds
        ? condition.of.map((each) => situationFor(each, true, way)).reduce(joined)
        : situationFor(condition.of[0] as Condition, false, way)
    case 'any':
      return holds
        ? situationFor(one(condition.of), true, way)
        : { ...neutral, activity: outsideOf(condition.of, way) }
    case 'status':
      return { ...neutral, activity: holds ? one(condition.in) : outsideOf([condition], way) }
    case 'skill-match':
      return { detail: { skillMatch: holds ? one(condition.in) : 'over-qualified' } }
    case 'length':
      return { detail: { contract: holds ? 'permanent' : 'agency' } }
    case 'training':
      return { activity: holds ? 'education' : 'unemployed', detail: { training: one(condition.in) } }
    case 'achievement':
      return holds ? { ...neutral, achievement: one(condition.in) } : neutral
    case 'completed':
      return { ...neutral, completed: holds }
    default:
      throw new Error(`nobody is made for ${condition.kind}`)
  }
}

const joined = (one: Situation, other: Situation): Situation => ({
  ...one,
  ...other,
  detail: { ...one.detail, ...other.detail },
})

/** An activity that none of the conditions takes. */
function outsideOf(conditions: readonly Condition[], way: number): Activity {
  const taken = conditions.flatMap((each) =>
    each.kind === 'status' ? each.in : each.kind === 'training' ? ['education' as const] : [],
  )
  const free = (['unemployed', 'employed', 'education', 'inactive'] as const).filter(
    (each) => !taken.includes(each),
  )
  return free[way % free.length] ?? 'inactive'
}

/** What a definition may leave open, and others look at. */
interface Variety {
  readonly way: number
  readonly isLasting: boolean
  readonly isAtLevel: boolean
  /** Goes on with the same after leaving; else is out of work from then on. */
  readonly stays: boolean
  readonly completes: boolean
}

const steady: Variety = { way: 0, isLasting: true, isAtLevel: true, stays: true, completes: true }
const kinds = 60

const varietyOf = (index: number): Variety => ({
  way: index % 4,
  isLasting: index % 3 !== 1,
  isAtLevel: index % 5 < 3,
  stays: index % 6 !== 2,
  completes: index % 10 < 8,
})

interface Stretch extends Situation {
  readonly from: Day
  readonly until?: Day
}

/** What somebody was told to do from a day on; a job says how long it is meant to last and how well it fits. */
function told({ activity, detail, from, until }: Stretch, { isLasting, isAtLevel }: Variety): SpellReport {
  const job: SpellDetail = {
    hoursPerWeek: 36,
    skillMatch: isAtLevel ? 'matched' : 'over-qualified',
    contract: isLasting ? 'permanent' : 'fixed-term',
    ...(!isLasting && { plannedEnd: addDays(from, 120) }),
  }
  const course: SpellDetail = { training: isLasting ? 'vocational' : 'language' }
  const isJob = activity !== undefined && inWork.includes(activity)
  return {
    id: `report-${from}`,
    participantId: 'person',
    claim: {
      says: 'spell',
      kind: 'main',
      activity: activity ?? 'unemployed',
      from: { on: from, precision: 'day' },
      ...(until !== undefined && { until: { on: until, precision: 'day' as const } }),
      detail: { ...(isJob && job), ...(activity === 'education' && course), ...detail },
    },
    source: 'self',
    planned: true,
    saidOn: knownOn,
    recordedAt: `${knownOn}T12:00:00Z`,
  }
}

/** One who was unemployed on entry, was asked at the right moment, and counts (or does not). */
function memberWith(definition: OutcomeDefinition, counts: boolean, variety: Variety): CohortMember {
  const { during, base } = definition.population
  const later = situationFor(definition.counts, counts, variety.way)
  const meanwhile = during === undefined ? later : situationFor(during, true, variety.way)
  const afterwards: Situation =
    variety.stays || during !== undefined ? later : { ...neutral, activity: 'unemployed' }
  const stretches: Stretch[] = [
    { ...neutral, activity: 'unemployed', from: '2023-06-01', until: addDays(changedOn, -1) },
    { ...meanwhile, from: changedOn, until: addDays(turnedOn, -1) },
    { ...afterwards, from: turnedOn },
  ]
  const achievements = later.achievement === undefined ? [] : [later.achievement]
  const member: CohortMember = {
    enrolmentId: 'enrolment',
    participantId: 'person',
    eligible: true,
    completed: later.completed ?? (base === 'completed' || variety.completes),
    entry: recordOf(variety),
    ...life,
    reports: stretches.map((each) => told(each, variety)),
    followUps: [],
    achievements: achievements.map((kind) => ({ kind, achievedOn: changedOn })),
  }
  return { ...member, followUps: askedFor(definition, member) }
}

/** Who they are: everything that a funder wants on record. */
function recordOf({ way }: Variety): CohortMember['entry'] {
  const answered = (values: readonly string[]) =>
    ({ answer: 'answered', value: values[way % values.length] as string }) as const
  return {
    gender: answered(['woman', 'man']),
    birthDate: answered(['1990-05-17', '2001-09-30', '1966-02-01', '1984-12-12']),
    education: answered(['5', '3', '2', '6']),
  }
}

/** Spells are made of the reports once for all who live the same life: a large cohort has few lives in it. */
const resolved = (member: CohortMember): CohortMember => ({
  ...member,
  spells: [...resolveSpells(member.reports, knownOn).spells],
})

/** As various as the definition allows: whoever would not come out as wanted lives a steadier life. */
function templateFor(definition: OutcomeDefinition, counts: boolean, index: number): CohortMember {
  const member = memberWith(definition, counts, varietyOf(index))
  const result = evaluate(definition, { id: 'one', members: [member] }, knownOn, { fewest: 1 })
  const isAsWanted = result.measure === 'rate' && (counts ? result.yes : result.no) === 1
  return resolved(isAsWanted ? member : memberWith(definition, counts, steady))
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
  const templates = [true, false].map((counts) =>
    Array.from({ length: kinds }, (_, index) => templateFor(definition, counts, index)),
  )
  const members = Array.from({ length: of }, (_, index): CohortMember => {
    const [yes = [], no = []] = templates
    const template = (index < counted ? yes : no)[index % kinds] as CohortMember
    return { ...template, enrolmentId: `enrolment-${index}`, participantId: `person-${index}` }
  })
  const others = Array.from({ length: applied - of }, (_, index) => outsider(`other-${index}`))
  return { id: 'as-published', members: [...members, ...others] }
}
