import type { Day } from '../values/day.ts'
import {
  type Assertion,
  assert,
  end,
  hear,
  isAnnounced,
  isSame,
  mayEnd,
  planOf,
  renewed,
  takeUp,
  wordOf,
} from './assertion.ts'
import { compareTexts } from './order.ts'
import { paint } from './paint.ts'
import { standIn } from './precision.ts'
import type { SpellClaim, SpellReport } from './report.ts'
import type { Ruling } from './rulings.ts'
import type { Spell } from './spell.ts'

/** What reports say together, and why some of them do not stand. */
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
    ...ofKind('side').sort((one, other) => compareTexts(one.from, other.from)),
  ].map((assertion) => spellOf(assertion, participantId))
  return { spells, rulings }
}

function isKnown({ recordedAt, supersededAt }: SpellReport, asOf: Day): boolean {
  return recordedAt.slice(0, 10) <= asOf && (supersededAt === undefined || supersededAt.slice(0, 10) > asOf)
}

function inOrderOfSaying(one: SpellReport, other: SpellReport): number {
  return (
    compareTexts(one.saidOn, other.saidOn) ||
    compareTexts(one.recordedAt, other.recordedAt) ||
    compareTexts(one.id, other.id)
  )
}

function hearReport(assertions: Assertion[], report: SpellReport, rulings: Ruling[]): void {
  const { claim } = report
  if (claim.says !== 'spell') {
    const target = goingOn(assertions, report, claim)
    if (target === undefined) rulings.push({ rule: 'nothing-to-confirm', dropped: report.id })
    else hearOf(target, report, claim, rulings)
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

/** A word on what was known before: that it still holds, or is over. */
type Further = SpellClaim & { says: 'still' | 'ended' }

/** What went on, as far as was known, when the report was made: of several the one that began last. */
function goingOn(
  assertions: readonly Assertion[],
  report: SpellReport,
  claim: Further,
): Assertion | undefined {
  return assertions
    .filter(
      (each) =>
        each.kind === claim.kind &&
        each.until === undefined &&
        each.from <= report.saidOn &&
        (claim.of === undefined || each.evidence.some(({ reportId }) => reportId === claim.of)),
    )
    .sort((one, other) => compareTexts(one.from, other.from))
    .at(-1)
}

function hearOf(target: Assertion, report: SpellReport, claim: Further, rulings: Ruling[]): void {
  const { saidOn } = report
  const word = wordOf(report)
  if (claim.says === 'still') target.knownUntil = saidOn
  else {
    const last = standIn(claim.on, 'end', saidOn)
    if (last > saidOn) {
      // A day that has not come is a plan: the spell goes on, and is confirmed.
      target.knownUntil = saidOn
      target.detail = renewed(target.detail, planOf(claim.on))
    } else if (mayEnd(target, last, word.strength)) end(target, last, claim.on.precision)
    else {
      rulings.push({ rule: 'stronger-word', dropped: report.id, keeps: target.id })
      return
    }
  }
  hear(target, word)
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
    ...(until !== undefined && { endedOn: until, endedPrecision: untilPrecision }),
    confirmedOn: isAnnounced(assertion) ? assertion.saidOn : assertion.knownUntil,
    detail,
    evidence,
  }
}
