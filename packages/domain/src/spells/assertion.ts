import { laterOf } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { Activity } from './activity.ts'
import { type Precision, standIn, windowOf } from './precision.ts'
import type { SpellClaim, SpellReport } from './report.ts'
import type { SpellDetail, SpellEvidence, SpellKind, SpellSource } from './spell.ts'

/** One claimed spell with everything that was said about it, on its way to becoming a spell. */
export interface Assertion {
  readonly id: string
  readonly kind: SpellKind
  readonly activity: Activity
  from: Day
  fromPrecision: Precision
  until?: Day
  untilPrecision?: Precision
  /** Last day about which it says anything. */
  knownUntil: Day
  detail: SpellDetail
  readonly evidence: SpellEvidence[]
  strength: number
  saidOn: Day
  recordedAt: string
}

/**
 * Whose word outweighs whose, strongest first: registers and documents that somebody saw; the person; an employer or
 * office that should know; staff and imported files; the mentor; anyone else.
 */
const strengthOf: Readonly<Record<SpellSource, number>> = {
  register: 5,
  'document-seen': 5,
  self: 4,
  partner: 3,
  staff: 2,
  import: 2,
  mentor: 1,
  'someone-else': 0,
}

export function evidenceOf(report: SpellReport): SpellEvidence {
  const { id, source, planned, saidOn, recordedAt, followUpId } = report
  return {
    reportId: id,
    source,
    planned,
    saidOn,
    recordedAt,
    ...(followUpId !== undefined && { followUpId }),
  }
}

/** What a report of a spell asserts by itself. */
export function assert(report: SpellReport, claim: SpellClaim & { says: 'spell' }): Assertion {
  const { saidOn } = report
  const { from, until } = claim
  const hasEnded = until !== undefined && windowOf(until.on, until.precision)[0] <= saidOn
  const ended = hasEnded ? standIn(until, 'end', saidOn) : undefined
  const started = from ? standIn(from, 'start', saidOn) : (ended ?? saidOn)
  const over = ended === undefined ? undefined : laterOf(ended, started)
  const detail: SpellDetail = {
    ...claim.detail,
    ...(from === undefined && { startUnknown: true as const }),
    ...(until !== undefined && !hasEnded && { plannedEnd: claim.detail.plannedEnd ?? until.on }),
  }
  return {
    id: report.id,
    kind: claim.kind,
    activity: claim.activity,
    from: started,
    fromPrecision: from?.precision ?? 'day',
    ...(over !== undefined && { until: over, untilPrecision: until?.precision ?? 'day' }),
    knownUntil: over ?? saidOn,
    detail,
    evidence: [evidenceOf(report)],
    strength: strengthOf[report.source],
    saidOn,
    recordedAt: report.recordedAt,
  }
}

/**
 * Whether a later word tells of the spell that an earlier one told of, and does not merely resemble it: it begins when
 * that one did, is a snapshot of it, or names the same employer and shares days. Anything else is another spell.
 */
export function isSame(earlier: Assertion, later: Assertion): boolean {
  if (earlier.kind !== later.kind || earlier.activity !== later.activity) return false
  if (differ(earlier.detail.employer?.name, later.detail.employer?.name)) return false
  if (differ(earlier.detail.office, later.detail.office)) return false
  if (later.detail.startUnknown || earlier.detail.startUnknown) return touches(earlier, later)
  const [earlierFirst, earlierLast] = windowOf(earlier.from, earlier.fromPrecision)
  const [laterFirst, laterLast] = windowOf(later.from, later.fromPrecision)
  if (earlierFirst <= laterLast && laterFirst <= earlierLast) return true
  const employer = later.detail.employer?.name
  return employer !== undefined && employer === earlier.detail.employer?.name && touches(earlier, later)
}

/** Both speak of at least one day in common. Two snapshots of the same activity prove nothing about the time between. */
function touches(one: Assertion, other: Assertion): boolean {
  return one.from <= other.knownUntil && other.from <= one.knownUntil
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Takes up what a later word says of the same spell: the stronger word on dates, the newer one on the rest. */
export function takeUp(earlier: Assertion, later: Assertion): void {
  if (later.strength >= earlier.strength && !later.detail.startUnknown) {
    earlier.from = later.from
    earlier.fromPrecision = later.fromPrecision
  } else if (later.from < earlier.from) {
    earlier.from = later.from
    earlier.fromPrecision = later.fromPrecision
  }
  const { startUnknown, ...news } = later.detail
  const { startUnknown: wasUnknown, ...known } = earlier.detail
  earlier.detail = {
    ...known,
    ...news,
    ...(startUnknown && wasUnknown && { startUnknown: true as const }),
  }
  if (later.until !== undefined) {
    if (mayEnd(earlier, later.until, later.strength)) end(earlier, later.until, later.untilPrecision ?? 'day')
  } else if (earlier.until === undefined) earlier.knownUntil = laterOf(earlier.knownUntil, later.knownUntil)
  else if (later.knownUntil > earlier.until && later.strength >= earlier.strength) {
    delete earlier.until
    delete earlier.untilPrecision
    earlier.knownUntil = later.knownUntil
  }
  hear(earlier, later.evidence, later.strength, later.saidOn, later.recordedAt)
}

/** A weaker word may end a spell, but not before a day to which a stronger one had confirmed it. */
export function mayEnd(assertion: Assertion, until: Day, strength: number): boolean {
  return strength >= assertion.strength || until >= assertion.knownUntil
}

export function end(assertion: Assertion, until: Day, precision: Precision): void {
  assertion.until = laterOf(until, assertion.from)
  assertion.untilPrecision = precision
  assertion.knownUntil = assertion.until
}

export function hear(
  assertion: Assertion,
  evidence: readonly SpellEvidence[],
  strength: number,
  saidOn: Day,
  recordedAt: string,
): void {
  assertion.evidence.push(...evidence)
  assertion.strength = Math.max(assertion.strength, strength)
  assertion.saidOn = laterOf(assertion.saidOn, saidOn)
  if (recordedAt > assertion.recordedAt) assertion.recordedAt = recordedAt
}

/** Last day that the assertion covers, before its first where it was only announced. */
export const coversUntil = (assertion: Assertion): Day => assertion.until ?? assertion.knownUntil

export const isAnnounced = (assertion: Assertion): boolean => coversUntil(assertion) < assertion.from

export const strength = (source: SpellSource): number => strengthOf[source]

/** Weaker before stronger, then older before newer: who is painted later covers what was there. */
export function byAuthority(one: Assertion, other: Assertion): number {
  if (one.strength !== other.strength) return one.strength - other.strength
  if (one.saidOn !== other.saidOn) return one.saidOn < other.saidOn ? -1 : 1
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
