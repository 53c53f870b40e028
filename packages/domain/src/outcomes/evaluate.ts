import { resolveSpells } from '../spells/resolve.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import { amountOf } from './amounts.ts'
import { type Asked, askedAt } from './askedAt.ts'
import { assertNever } from './assertNever.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { countEntities } from './entities.ts'
import { happenedBy } from './happened.ts'
import { judge } from './judge.ts'
import { missingDetails, missingRecords } from './missing.ts'
import { anchorDay, anchorOf, type LookedAt, momentsOf } from './moments.ts'
import type { EvaluateOptions } from './options.ts'
import { lastDayOf, ownWindows } from './ownWindow.ts'
import { placeOf } from './population.ts'
import { firstEntryLastExit } from './reEntry.ts'
import type { OutcomeResult } from './result.ts'
import { shareFigures } from './shareFigures.ts'
import { countedOf, newTally, type Tally, whyNotObservable } from './tally.ts'

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
  const enrolments = cohort.members.flatMap((member) => happenedBy(member, asOf) ?? [])
  const members = reEntry === 'first-entry-last-exit' ? firstEntryLastExit(enrolments) : enrolments
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
  const { counts, population } = definition
  const lookedAt = lookAt(anchor, anchorDay(member, 'leaving', population.base))
  if (population.base === 'active' && !isActive(member, lookedAt)) return
  const asked = askedAt(member, lookedAt, asOf)
  const spells = spellsOf(member)
  const isDead = hasDied(spells, lookedAt, asked)
  if (isDead && population.died !== 'kept') {
    ids.died.push(enrolmentId)
    return
  }
  tally.people.add(member.participantId)
  const lastDay = lastDayOf(ownWindows(counts, member, population.base))
  if (!asked.isDue || (lastDay !== undefined && lastDay >= asOf)) {
    ids.notYetDue.push(enrolmentId)
    if (asked.state === 'being-asked' || asked.state === 'reached') tally.beingAsked += 1
    return
  }
  const isKnown = judge(tally, member, definition, spells, lookedAt, asked, options)
  if (isDead) tally.dead += 1
  else if (isKnown) tally.reached += 1
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
    state === 'died' || spells.some(({ activity, startedOn }) => activity === 'died' && startedOn <= until)
  )
}

function resultOf(
  tally: Tally,
  definition: OutcomeDefinition,
  asOf: Day,
  given: EvaluateOptions,
): OutcomeResult {
  const { confidence = 0.95, fewest = 10 } = given
  const counted = countedOf(tally, definition, asOf, fewest)
  const why = whyNotObservable(counted)
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
