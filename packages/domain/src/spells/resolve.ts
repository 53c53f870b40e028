import type { Day } from '../values/day.ts'
import {
  type Assertion,
  assert,
  end,
  evidenceOf,
  hear,
  isAnnounced,
  isSame,
  mayEnd,
  strength,
  takeUp,
} from './assertion.ts'
import { paint } from './paint.ts'
import { standIn } from './precision.ts'
import type { SpellClaim, SpellReport } from './report.ts'
import type { Ruling } from './rulings.ts'
import type { Spell } from './spell.ts'

export interface Resolved {
  /** Main spells without overlaps, registrations without overlaps, side spells as told; by kind and beginning. */
  readonly spells: readonly Spell[]
  /** Why words were merged or do not stand. */
  readonly rulings: readonly Ruling[]
}

/**
 * What one person's reports, as recorded up to the end of a day, say together, by named rules (`SpellRule`). The
 * order in which they are given does not matter, and the same `asOf` gives the same spells for ever: later reports,
 * and later corrections of earlier ones, are not known yet.
 *
 * @example
 * resolveSpells(reports, '2026-11-24').spells
 */
export function resolveSpells(reports: readonly SpellReport[], asOf: Day): Resolved {
  const rulings: Ruling[] = []
  const known = reports.filter((report) => isKnown(report, asOf)).sort(inOrderOfSaying)
  const assertions: Assertion[] = []
  for (const report of known) hearReport(assertions, report, rulings)
  const ofKind = (kind: Spell['kind']) => assertions.filter((each) => each.kind === kind)
  const participantId = known[0]?.participantId ?? ''
  const spells = [
    ...paint(ofKind('main'), rulings),
    ...paint(ofKind('registration'), rulings),
    ...ofKind('side').sort((a, b) => (a.from < b.from ? -1 : 1)),
  ].map((assertion) => spellOf(assertion, participantId))
  return { spells, rulings }
}

function isKnown({ recordedAt, supersededAt }: SpellReport, asOf: Day): boolean {
  return recordedAt.slice(0, 10) <= asOf && (supersededAt === undefined || supersededAt.slice(0, 10) > asOf)
}

function inOrderOfSaying(one: SpellReport, other: SpellReport): number {
  if (one.saidOn !== other.saidOn) return one.saidOn < other.saidOn ? -1 : 1
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}

function hearReport(assertions: Assertion[], report: SpellReport, rulings: Ruling[]): void {
  const { claim } = report
  if (claim.says !== 'spell') {
    const target = goingOn(assertions, report, claim)
    if (target === undefined) rulings.push({ rule: 'nothing-to-confirm', dropped: report.id })
    else if (contradicts(target, report, claim)) {
      rulings.push({ rule: 'stronger-word', dropped: report.id, keeps: target.id })
    } else confirm(target, report, claim)
    return
  }
  const later = assert(report, claim)
  const earlier = assertions.findLast((each) => isSame(each, later))
  if (earlier === undefined) {
    assertions.push(later)
    return
  }
  takeUp(earlier, later)
  rulings.push({ rule: 'same-spell', dropped: later.id, keeps: earlier.id })
}

/** What went on, as far as was known, when the report was made. */
function goingOn(
  assertions: readonly Assertion[],
  report: SpellReport,
  claim: SpellClaim & { says: 'still' | 'ended' },
): Assertion | undefined {
  return assertions
    .filter(
      (each) =>
        each.kind === claim.kind &&
        each.until === undefined &&
        each.from <= report.saidOn &&
        (claim.of === undefined || each.evidence.some(({ reportId }) => reportId === claim.of)),
    )
    .reduce<Assertion | undefined>(
      (latest, each) => (latest === undefined || each.from >= latest.from ? each : latest),
      undefined,
    )
}

/** An end, told by a weaker source, before a day to which a stronger one had confirmed it. */
function contradicts(
  target: Assertion,
  report: SpellReport,
  claim: SpellClaim & { says: 'still' | 'ended' },
): boolean {
  if (claim.says === 'still') return false
  return !mayEnd(target, standIn(claim.on, 'end', report.saidOn), strength(report.source))
}

function confirm(
  target: Assertion,
  report: SpellReport,
  claim: SpellClaim & { says: 'still' | 'ended' },
): void {
  const { saidOn, recordedAt } = report
  if (claim.says === 'ended') {
    const last = standIn(claim.on, 'end', saidOn)
    // A day that has not come is a plan: the spell goes on, and is confirmed.
    if (last <= saidOn) end(target, last, claim.on.precision)
    else target.detail = { ...target.detail, plannedEnd: claim.on.on }
  }
  if (target.until === undefined && saidOn > target.knownUntil) target.knownUntil = saidOn
  hear(target, [evidenceOf(report)], strength(report.source), saidOn, recordedAt)
}

function spellOf(assertion: Assertion, participantId: string): Spell {
  const { id, kind, activity, from, fromPrecision, until, untilPrecision, detail, evidence } = assertion
  return {
    id,
    participantId,
    kind,
    activity,
    startedOn: from,
    startedPrecision: fromPrecision,
    ...(until !== undefined && { endedOn: until, endedPrecision: untilPrecision ?? 'day' }),
    confirmedOn: isAnnounced(assertion) ? assertion.saidOn : assertion.knownUntil,
    detail,
    evidence,
  }
}
