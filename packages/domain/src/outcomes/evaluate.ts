import type { Activity } from '../spells/activity.ts'
import { coversEveryone, mainLine, on } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import { amountOf } from './amounts.ts'
import { type Asked, askedAt } from './askedAt.ts'
import { assertNever } from './assertNever.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import { leavesOfCondition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { countEntities } from './entities.ts'
import { missingDetails, missingRecords } from './missing.ts'
import { anchorOf, type LookedAt, momentsOf } from './moments.ts'
import { entryDay, placeOf } from './population.ts'
import { firstEntryLastExit } from './reEntry.ts'
import type { Counted, Excluded, Ids, OutcomeResult, Unknown } from './result.ts'
import { type Found, shareFigures } from './shareFigures.ts'
import { lifeOf, type Verdict, verdictOf } from './verdict.ts'

export interface EvaluateOptions {
  /** Of an interval; 0.95. */
  readonly confidence?: number
  /** Fewer than so many in the denominator are "too few to say"; 10. Give 1 to see the figure all the same. */
  readonly fewest?: number
  /** For definitions that count hours at a wage set by law or contract, in minor units. */
  readonly hourlyWage?: number
}

/**
 * One definition on one cohort, as known on a day: what was recorded later is not known yet, so the same day gives the
 * same figures for ever. What a planned question or a register established decides; news that came by itself is told
 * apart (`withNews`), because good news travels by itself.
 *
 * @example
 * const result = evaluate(inWork6mAfterLeaving, cohort, '2026-09-30')
 * if (result.measure === 'rate') console.log(result.yes, 'of', result.due, result.range)
 */
export function evaluate(
  definition: OutcomeDefinition,
  cohort: Cohort,
  asOf: Day,
  options: EvaluateOptions = {},
): OutcomeResult {
  const { id, version, reEntry } = definition
  const reference = { id, version }
  if (definition.population.base === 'entities') return countEntities(definition, cohort, asOf)
  const members = reEntry === 'first-entry-last-exit' ? firstEntryLastExit(cohort.members) : cohort.members
  const spellsOf = rememberedSpells(asOf)
  const notComputable = (missing: readonly string[]): OutcomeResult => ({
    measure: 'not-computable',
    definition: reference,
    asOf,
    missing,
  })
  const missing = missingRecords(definition, members, options.hourlyWage)
  if (missing.length > 0) return notComputable(missing)
  const tally = newTally()
  const lookAt = momentsOf(definition.moment, asOf)
  for (const member of members) {
    count(tally, member, definition, spellsOf, lookAt, asOf, options)
  }
  if (tally.isLackingDetail) {
    const details = missingDetails(definition, members, spellsOf)
    if (details.length > 0) return notComputable(details)
  }
  return resultOf(tally, definition, asOf, options)
}

function rememberedSpells(asOf: Day): (member: CohortMember) => readonly Spell[] {
  const known = new Map<CohortMember, readonly Spell[]>()
  return (member) => {
    if (member.spells) return member.spells
    const found = known.get(member)
    if (found) return found
    const { spells } = resolveSpells(member.reports, asOf)
    known.set(member, spells)
    return spells
  }
}

/** Everything that is counted on the way through the members. */
export interface Tally {
  readonly ids: { [Line in keyof Ids]: string[] }
  readonly people: Set<string>
  /** What was found for each enrolment that is due. */
  readonly found: Found[]
  /** … with news that nobody had asked for. */
  readonly foundWithNews: Found[]
  readonly values: {
    readonly member: CohortMember
    readonly lookedAt: LookedAt
    readonly spell?: Spell | undefined
  }[]
  readonly situations: Partial<Record<Activity, number>>
  beingAsked: number
  reached: number
  hasNews: boolean
  /** Of somebody the situation is known, and yet it is not decided. */
  isLackingDetail: boolean
}

function newTally(): Tally {
  return {
    ids: {
      yes: [],
      no: [],
      notAsked: [],
      notReached: [],
      refused: [],
      undecided: [],
      notYetDue: [],
      died: [],
      otherOnEntry: [],
      entryUnknown: [],
      leftOut: [],
      noAnchor: [],
    },
    people: new Set(),
    found: [],
    foundWithNews: [],
    values: [],
    situations: {},
    beingAsked: 0,
    reached: 0,
    hasNews: false,
    isLackingDetail: false,
  }
}

function count(
  tally: Tally,
  member: CohortMember,
  definition: OutcomeDefinition,
  spellsOf: (member: CohortMember) => readonly Spell[],
  lookAt: (anchor: Day, leftOn?: Day) => LookedAt,
  asOf: Day,
  options: EvaluateOptions,
): void {
  const { ids } = tally
  const { enrolmentId } = member
  const place = placeOf(member, definition, () => spellsOf(member), asOf)
  if (place === 'test' || place === 'outside') return
  if (place !== 'in') {
    ids[outside[place]].push(enrolmentId)
    return
  }
  const anchor = anchorOf(member, definition)
  if (anchor === undefined) {
    ids.noAnchor.push(enrolmentId)
    return
  }
  const lookedAt = lookAt(anchor, member.leftOn)
  if (definition.population.base === 'active' && !isActive(member, lookedAt)) return
  const asked = askedAt(member, lookedAt, asOf)
  const spells = spellsOf(member)
  if (hasDied(spells, lookedAt, asked) && definition.population.died !== 'kept') {
    ids.died.push(enrolmentId)
    return
  }
  tally.people.add(member.participantId)
  if (!asked.isDue) {
    ids.notYetDue.push(enrolmentId)
    if (asked.state === 'being-asked' || asked.state === 'reached') tally.beingAsked += 1
    return
  }
  judge(tally, member, definition, spells, lookedAt, asked, options)
}

/** Took part in the days looked at. */
function isActive({ startedOn, leftOn }: CohortMember, { from, until }: LookedAt): boolean {
  return startedOn !== undefined && startedOn <= until && (leftOn === undefined || leftOn >= from)
}

const outside = {
  'other-on-entry': 'otherOnEntry',
  'entry-unknown': 'entryUnknown',
  'left-out': 'leftOut',
} as const

function hasDied(spells: readonly Spell[], { until }: LookedAt, { state }: Asked): boolean {
  return (
    state === 'died' ||
    spells.some(
      ({ kind, activity, startedOn }) => kind === 'main' && activity === 'died' && startedOn <= until,
    )
  )
}

function judge(
  tally: Tally,
  member: CohortMember,
  definition: OutcomeDefinition,
  spells: readonly Spell[],
  lookedAt: LookedAt,
  { state }: Asked,
  { hourlyWage }: EvaluateOptions,
): void {
  const { ids } = tally
  const hasAnswered = state === 'reached'
  const isced = member.entry.education?.value
  const more = {
    before: looksAtBefore(definition) ? jobOnEntry(member, definition, spells) : undefined,
    isced: isced === undefined ? undefined : Number(isced),
    hasAnswered,
    hourlyWage,
    span: lookedAt.span,
  }
  const hasNews = spells.some(({ evidence }) => !evidence.every(coversEveryone))
  const isApart = definition.news === 'apart' && hasNews
  const life = lifeOf(member, spells, isApart ? 'asked' : 'everything', more)
  const { truth, spell } = verdictOf(definition, life, lookedAt)
  const withNews = isApart ? newsVerdict(definition, member, spells, lookedAt, more, truth) : truth
  if (withNews !== truth) tally.hasNews = true
  if (spell) tally.situations[spell.activity] = (tally.situations[spell.activity] ?? 0) + 1
  const line = truth === undefined ? unknownLine(state) : truth ? 'yes' : 'no'
  if (truth !== undefined || hasAnswered) tally.reached += 1
  if (truth === undefined && (hasAnswered || spell !== undefined)) tally.isLackingDetail = true
  ids[line].push(member.enrolmentId)
  const { participantId } = member
  tally.found.push({ participantId, truth })
  tally.foundWithNews.push({ participantId, truth: withNews })
  if (truth === true) tally.values.push({ member, lookedAt, spell })
}

function newsVerdict(
  definition: OutcomeDefinition,
  member: CohortMember,
  spells: readonly Spell[],
  lookedAt: LookedAt,
  more: Parameters<typeof lifeOf>[3],
  asked: Verdict['truth'],
): Verdict['truth'] {
  // What a planned answer established stands, whatever came by itself.
  return asked ?? verdictOf(definition, lifeOf(member, spells, 'everything', more), lookedAt).truth
}

const looksAtBefore = ({ counts }: OutcomeDefinition): boolean =>
  leavesOfCondition(counts).some(({ kind }) => kind === 'improved')

function jobOnEntry(
  member: CohortMember,
  { population }: OutcomeDefinition,
  spells: readonly Spell[],
): Spell | undefined {
  const { spells: then } = on(mainLine(spells), entryDay(member, population))
  return then.length === 1 ? then[0] : undefined
}

function unknownLine(state: Asked['state']): 'notAsked' | 'notReached' | 'refused' | 'undecided' {
  switch (state) {
    case 'refused':
      return 'refused'
    case 'unreachable':
      return 'notReached'
    case 'reached':
    case 'died':
      return 'undecided'
    case 'not-asked':
    case 'not-yet-due':
    case 'being-asked':
      return 'notAsked'
  }
}

function countedOf(tally: Tally, definition: OutcomeDefinition, asOf: Day, fewest: number): Counted {
  const { ids } = tally
  const unknown: Unknown = {
    total: ids.notAsked.length + ids.notReached.length + ids.refused.length + ids.undecided.length,
    notAsked: ids.notAsked.length,
    notReached: ids.notReached.length,
    refused: ids.refused.length,
    undecided: ids.undecided.length,
    notYetDue: ids.notYetDue.length,
    beingAsked: tally.beingAsked,
  }
  const excluded: Excluded = {
    died: ids.died.length,
    otherOnEntry: ids.otherOnEntry.length,
    entryUnknown: ids.entryUnknown.length,
    leftOut: ids.leftOut.length,
    noAnchor: ids.noAnchor.length,
  }
  const due = ids.yes.length + ids.no.length + unknown.total
  return {
    definition: { id: definition.id, version: definition.version },
    asOf,
    base: definition.population.base,
    treatment: definition.unknown,
    yes: ids.yes.length,
    no: ids.no.length,
    due,
    population: due + ids.notYetDue.length,
    people: tally.people.size,
    unknown,
    excluded,
    ...(due > 0 && { responseRate: tally.reached / due }),
    situations: tally.situations,
    ids,
    tooFew: due < fewest,
  }
}

function resultOf(
  tally: Tally,
  definition: OutcomeDefinition,
  asOf: Day,
  given: EvaluateOptions,
): OutcomeResult {
  const { confidence = 0.95, fewest = 10 } = given
  const counted = countedOf(tally, definition, asOf, fewest)
  const why = whyNotObservable(tally, counted)
  if (why !== undefined) return { measure: 'not-observable', ...counted, why }
  const { measure, unknown: treatment } = definition
  switch (measure.kind) {
    case 'rate':
    case 'count': {
      const options = { confidence, fewest }
      const {
        yes: _yes,
        no: _no,
        unknown: _unknown,
        ...figures
      } = shareFigures(tally.found, treatment, options)
      return {
        measure: measure.kind,
        ...counted,
        ...figures,
        ...(tally.hasNews && { withNews: shareFigures(tally.foundWithNews, treatment, options) }),
      }
    }
    case 'median':
    case 'mean':
    case 'sum':
      return amountOf(tally.values, measure, counted, { confidence, fewest })
    default:
      return assertNever(measure)
  }
}

function whyNotObservable(tally: Tally, { due, population, unknown }: Counted) {
  if (population === 0) return 'nobody-in-population'
  if (due === 0) return 'not-yet-due'
  return tally.reached === 0 && unknown.notAsked === due ? 'nobody-asked' : undefined
}
