import { addDays, earlierOf, laterOf } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import { compareTexts } from './order.ts'
import { windowOf } from './precision.ts'
import type { Spell, SpellEvidence } from './spell.ts'

export const endOfTime: Day = '9999-12-31'

/** The days on which something may have been, and those on which it surely was. */
export interface DayRange {
  /** First and last day that it may cover. */
  readonly first: Day
  readonly last: Day
  /** First and last day that it surely covers; the first is after the last where no day is sure. */
  readonly sureFrom: Day
  readonly sureUntil: Day
}

/** A spell on the line of what is known. */
export interface Placed extends DayRange {
  readonly spell: Spell
  /** Whether its end was told by those who are heard; else it may have gone on. */
  readonly isOver: boolean
}

/**
 * What counts as known: every word, or only what a planned follow-up or a source that covers everyone established.
 * Good news travels by itself, so rates that leave out the unknown must not count it.
 */
export type Hearing = 'everything' | 'asked'

/** Main spells with the days that they surely and possibly cover, in order. */
export function mainLine(spells: readonly Spell[], hearing: Hearing = 'everything'): Placed[] {
  return lineOf(spells, 'main', hearing)
}

/**
 * Days between which a line is needed. An imprecise date reaches at most a quarter, so spells that end more than a year
 * before the first day, or begin more than a year after the last, change nothing in between.
 */
export interface Span {
  readonly from: string
  readonly until: string
}

/** The span around some days in which spells can matter for them. Compared as text, so it need be no real days. */
export function spanAround(from: Day, until: Day): Span {
  return {
    from: `${Number(from.slice(0, 4)) - 1}${from.slice(4)}`,
    until: `${Number(until.slice(0, 4)) + 1}${until.slice(4)}`,
  }
}

const always: Span = { from: '', until: endOfTime }

/** Spells of one kind with the days that they surely and possibly cover, in order of their beginning. */
export function lineOf(
  spells: readonly Spell[],
  kind: Spell['kind'],
  hearing: Hearing,
  { from, until }: Span = always,
): Placed[] {
  const line: Placed[] = []
  for (const spell of spells) {
    if (spell.kind !== kind || spell.startedOn > until) continue
    if (spell.endedOn !== undefined && spell.endedOn < from) continue
    const placed = place(spell, hearing === 'asked' ? askedUntil(spell) : endOfTime)
    if (placed !== undefined) line.push(placed)
  }
  if (kind === 'side') return line
  if (isInOrder(line)) return line
  return line
    .sort((one, other) => compareTexts(one.spell.startedOn, other.spell.startedOn))
    .map(endingBefore)
    .map(besideNeighbours)
}

/** Each begins, at the earliest, after the one before it has ended at the latest: nothing has to be put right. */
function isInOrder(line: readonly Placed[]): boolean {
  let last = ''
  for (const placed of line) {
    if (placed.first <= last) return false
    last = placed.last
  }
  return true
}

function place(spell: Spell, heardUntil: Day): Placed | undefined {
  const { startedOn, startedPrecision, endedOn, endedPrecision = 'day', confirmedOn } = spell
  const hasDied = spell.activity === 'died' && startedOn <= confirmedOn
  const knownUntil = hasDied ? endOfTime : confirmedOn
  const [first, latest] = windowOf(startedOn, startedPrecision)
  const [sureUntil, last] = windowOf(endedOn ?? knownUntil, endedPrecision)
  const heardLast = earlierOf(last, heardUntil)
  if (heardLast < first) return undefined
  return {
    spell,
    first,
    last: heardLast,
    sureFrom: begunBy(spell, latest),
    sureUntil: earlierOf(sureUntil, heardUntil),
    isOver: endedOn !== undefined && spell.detail.endUnknown === undefined && endedOn <= heardUntil,
  }
}

/**
 * The day on which it had surely begun: an imprecise beginning had come when it was told of. Where one is hidden behind
 * a spell that ended in that month, the month may have gone by.
 */
function begunBy({ startedOn, startedPrecision, detail, evidence }: Spell, latest: Day): Day {
  if (startedPrecision !== 'day' && detail.startUnknown) return addDays(latest, 1)
  return evidence.reduce((day, { saidOn }) => (saidOn >= startedOn ? earlierOf(day, saidOn) : day), latest)
}

/**
 * What began in April may have begun on the 1st: then what it made end did not last into April. Where both were told of
 * as in April, one of them by itself, the end is sure on one day more than is said here.
 */
function endingBefore(each: Placed, index: number, line: readonly Placed[]): Placed {
  const { spell, sureUntil } = each
  const after = line[index + 1]
  const isShared =
    spell.endedPrecision !== 'day' && after?.first === sureUntil && !after.spell.detail.startUnknown
  return isShared ? { ...each, sureUntil: addDays(sureUntil, -1) } : each
}

/** Imprecise edges reach no further than the sure days of the neighbours. */
function besideNeighbours(each: Placed, index: number, line: readonly Placed[]): Placed {
  const before = line[index - 1]
  const after = line[index + 1]
  return {
    ...each,
    first: before ? laterOf(each.first, addDays(before.sureUntil, 1)) : each.first,
    last: after ? earlierOf(each.last, addDays(after.sureFrom, -1)) : each.last,
  }
}

/** The last day about which a planned follow-up or a register speaks. */
function askedUntil({ evidence }: Spell): Day {
  let until = ''
  for (const each of evidence) if (coversEveryone(each)) until = laterOf(until, each.saidOn)
  return until
}

/** Established whoever had good news to tell: asked as planned, or in a register. */
export function coversEveryone({ planned, source }: SpellEvidence): boolean {
  return planned || source === 'register'
}

/** What may have been on a stretch of days: one spell surely, one of several, or perhaps something unknown. */
export interface Stretch {
  readonly from: Day
  readonly until: Day
  /** None = nothing is known. */
  readonly spells: readonly Spell[]
  /** Whether something that nobody told of may have been then. */
  readonly maybeUnknown: boolean
}

const nothing: readonly Spell[] = []
const noneBeside: readonly DayRange[] = []

/** What may have been on one day. */
export function on(line: readonly Placed[], day: Day): Pick<Stretch, 'spells' | 'maybeUnknown'> {
  let possible: Spell[] | undefined
  for (const { spell, first, last, sureFrom, sureUntil } of line) {
    if (day < first || day > last) continue
    if (day >= sureFrom && day <= sureUntil) return { spells: [spell], maybeUnknown: false }
    possible = possible ? [...possible, spell] : [spell]
  }
  if (possible === undefined) return { spells: nothing, maybeUnknown: true }
  return { spells: possible, maybeUnknown: possible.length < 2 }
}

/** The days of a stretch of time, divided where something may have changed, also in what goes on `beside`. */
export function stretches(
  line: readonly Placed[],
  from: Day,
  until: Day,
  beside: readonly DayRange[] = noneBeside,
): Stretch[] {
  const cuts = new Set<Day>([from])
  const cutAtEdges = ({ first, last, sureFrom, sureUntil }: DayRange): void => {
    for (const day of [first, sureFrom]) if (day <= until) cuts.add(laterOf(day, from))
    for (const day of [sureUntil, last]) if (day < until) cuts.add(laterOf(addDays(day, 1), from))
  }
  line.forEach(cutAtEdges)
  beside.forEach(cutAtEdges)
  const starts = [...cuts].sort()
  return starts.map((start, index) => {
    const next = starts[index + 1]
    return { from: start, until: next === undefined ? until : addDays(next, -1), ...on(line, start) }
  })
}
