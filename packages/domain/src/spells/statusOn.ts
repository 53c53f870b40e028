import type { Day } from '../values/day.ts'
import type { Activity } from './activity.ts'
import { mainLine, on, type Placed } from './line.ts'
import type { Spell, SpellEvidence } from './spell.ts'

/** How a status is known, or why it is not. */
export type HowKnown =
  /** Somebody said so: the first word on it that was said on the day or later, else the last one there is. */
  | {
      readonly code: 'said'
      readonly source: SpellEvidence['source']
      readonly saidOn: Day
      readonly planned: boolean
    }
  /** Nobody has told of any activity. */
  | { readonly code: 'nothing-reported' }
  | { readonly code: 'before-first-report' }
  /** The last that is known lasted at least until `until`; what is since, nobody has said. */
  | { readonly code: 'not-confirmed-since'; readonly until: Day; readonly last: Spell }
  /** It ended on `until`; what came then, nobody has said. */
  | { readonly code: 'ended'; readonly until: Day; readonly last: Spell }
  /** Between two things that are known. */
  | { readonly code: 'gap' }
  /** A date was said as a month or quarter, and the day may lie on either side of it. */
  | { readonly code: 'date-not-precise' }
  /** It was announced; nobody has said that it came true. */
  | { readonly code: 'announced'; readonly announced: Spell }

/** What somebody did on a day, and how that is known. */
export interface StatusOn {
  readonly status: Activity | 'unknown'
  /** The main spell, where exactly one can cover the day. */
  readonly spell?: Spell
  readonly how: HowKnown
}

/**
 * What somebody's main activity was on a day, and how that is known. An open spell says nothing about days after its
 * last confirmation: the status there is unknown, not "still employed". Death is the one thing that lasts.
 *
 * @example
 * statusOn(spells, '2026-11-24') // { status: 'employed', spell, how: { code: 'said', source: 'self', … } }
 */
export function statusOn(spells: readonly Spell[], day: Day): StatusOn {
  const found = statusOnLine(mainLine(spells), day)
  if (found.status !== 'unknown') return found
  const announced = spells.find((spell) => isAnnouncement(spell) && spell.startedOn <= day)
  return announced ? { status: 'unknown', how: { code: 'announced', announced } } : found
}

/** Told of before it began, and not since. */
export function isAnnouncement({ kind, startedOn, confirmedOn }: Spell): boolean {
  return kind === 'main' && confirmedOn < startedOn
}

/** `statusOn` for many days of one person, on the line of `mainLine`. */
export function statusOnLine(line: readonly Placed[], day: Day): StatusOn {
  const { spells, maybeUnknown } = on(line, day)
  const [spell] = spells
  if (spell === undefined) return { status: 'unknown', how: whyUnknown(line, day) }
  const isOneActivity = !maybeUnknown && spells.every(({ activity }) => activity === spell.activity)
  if (!isOneActivity) return { status: 'unknown', how: { code: 'date-not-precise' } }
  const how = wordOn(spell, day)
  return spells.length === 1 ? { status: spell.activity, spell, how } : { status: spell.activity, how }
}

/** The word that carries the day: the first of those said on it or later, else the last one there is. */
export function wordOn({ evidence }: Spell, day: Day): HowKnown {
  const word = evidence.find(({ saidOn }) => saidOn >= day) ?? evidence.at(-1)
  if (word === undefined) return { code: 'nothing-reported' }
  const { source, saidOn, planned } = word
  return { code: 'said', source, saidOn, planned }
}

function whyUnknown(line: readonly Placed[], day: Day): HowKnown {
  const before = line.at(-1)
  if (before === undefined) return { code: 'nothing-reported' }
  const next = line.findIndex(({ first }) => first > day)
  if (next === 0) return { code: 'before-first-report' }
  if (next !== -1) return { code: 'gap' }
  const { spell, last } = before
  return spell.endedOn !== undefined && spell.detail.endUnknown === undefined
    ? { code: 'ended', until: spell.endedOn, last: spell }
    : { code: 'not-confirmed-since', until: last, last: spell }
}
