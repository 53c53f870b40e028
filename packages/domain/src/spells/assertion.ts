import { laterOf } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { Activity } from './activity.ts'
import { compareTexts } from './order.ts'
import { type Precision, type SaidDate, standIn, windowOf } from './precision.ts'
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
  /** How exactly the end was said; `day` while there is none. */
  untilPrecision: Precision
  /** Last day about which it says anything. */
  knownUntil: Day
  detail: SpellDetail
  readonly evidence: SpellEvidence[]
  strength: number
  /** When the last word on it was said. */
  saidOn: Day
  recordedAt: string
}

/** What one report adds to the spell of which it speaks, whatever it says of it. */
type Word = Pick<Assertion, 'evidence' | 'strength' | 'saidOn' | 'recordedAt'>

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

export function wordOf(report: SpellReport): Word {
  const { id, source, planned, saidOn, recordedAt, followUpId } = report
  const evidence = {
    reportId: id,
    source,
    planned,
    saidOn,
    recordedAt,
    ...(followUpId !== undefined && { followUpId }),
  }
  return { evidence: [evidence], strength: strengthOf[source], saidOn, recordedAt }
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
    ...(until !== undefined && !hasEnded && claim.detail.plannedEnd === undefined && planOf(until)),
    ...claim.detail,
    ...(from === undefined && { startUnknown: true as const }),
  }
  return {
    id: report.id,
    kind: claim.kind,
    activity: claim.activity,
    from: started,
    fromPrecision: from?.precision ?? 'day',
    ...(over !== undefined && { until: over }),
    untilPrecision: (hasEnded ? until : undefined)?.precision ?? 'day',
    knownUntil: over ?? saidOn,
    detail,
    ...wordOf(report),
  }
}

/** An end that had not come when it was said: a plan, as exact as the word on it. */
export function planOf({ on, precision }: SaidDate): SpellDetail {
  return { plannedEnd: on, ...(precision !== 'day' && { plannedEndPrecision: precision }) }
}

/** What is known of a spell, and what is new about it; a plan made anew is as exact as it was said anew. */
export function renewed(known: SpellDetail, news: SpellDetail): SpellDetail {
  if (news.plannedEnd === undefined) return { ...known, ...news }
  const { plannedEndPrecision: _, ...rest } = known
  return { ...rest, ...news }
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
  const isOneEmployer =
    earlier.detail.employer?.name !== undefined && later.detail.employer?.name !== undefined
  return isOneEmployer && touches(earlier, later)
}

/** Both speak of at least one day in common. Two snapshots of the same activity prove nothing about the time between. */
function touches(one: Assertion, other: Assertion): boolean {
  return one.from <= other.knownUntil && other.from <= one.knownUntil
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Takes up what a later word says of the same spell: the stronger word on dates, the newer one on the rest. */
export function takeUp(earlier: Assertion, later: Assertion): void {
  const isStrong = later.strength >= earlier.strength
  const takesBeginning = (isStrong && !later.detail.startUnknown) || later.from < earlier.from
  const { startUnknown } = (takesBeginning ? later : earlier).detail
  if (takesBeginning) {
    earlier.from = later.from
    earlier.fromPrecision = later.fromPrecision
  }
  // Whether the beginning is known goes with the beginning.
  const { startUnknown: _, ...detail } = renewed(earlier.detail, later.detail)
  earlier.detail = { ...detail, ...(startUnknown && { startUnknown }) }
  if (later.until !== undefined) {
    if (mayEnd(earlier, later.until, later.strength)) end(earlier, later.until, later.untilPrecision)
  } else if (earlier.until === undefined) earlier.knownUntil = later.knownUntil
  else if (isStrong && later.knownUntil > earlier.until) {
    delete earlier.until
    earlier.untilPrecision = 'day'
    earlier.knownUntil = later.knownUntil
  }
  hear(earlier, later)
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

/** Words are heard in the order in which they were said. */
export function hear(assertion: Assertion, word: Word): void {
  assertion.evidence.push(...word.evidence)
  assertion.strength = Math.max(assertion.strength, word.strength)
  assertion.saidOn = word.saidOn
  assertion.recordedAt = laterOf(assertion.recordedAt, word.recordedAt)
}

/** Last day that the assertion covers, before its first where it was only announced. */
export const coversUntil = (assertion: Assertion): Day => assertion.until ?? assertion.knownUntil

export const isAnnounced = (assertion: Assertion): boolean => coversUntil(assertion) < assertion.from

/** Weaker before stronger, then older before newer: who is painted later covers what was there. */
export function byAuthority(one: Assertion, other: Assertion): number {
  return (
    one.strength - other.strength ||
    compareTexts(one.saidOn, other.saidOn) ||
    compareTexts(one.recordedAt, other.recordedAt) ||
    compareTexts(one.id, other.id)
  )
}
