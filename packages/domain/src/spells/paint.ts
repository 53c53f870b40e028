import { addDays } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import { type Assertion, byAuthority, coversUntil, isAnnounced } from './assertion.ts'
import { windowOf } from './precision.ts'
import type { Ruling } from './rulings.ts'

/**
 * Lays claimed spells that exclude each other on one line: weaker words first, so that stronger and newer ones cover
 * them. What sticks out on either side stays; what is announced counts only while nothing newer is known.
 */
export function paint(assertions: readonly Assertion[], rulings: Ruling[]): Assertion[] {
  const ordered = [...assertions].sort(byAuthority)
  let line: Assertion[] = []
  for (const next of ordered.filter((each) => !isAnnounced(each))) {
    giveWay(line, next)
    line = [...line.flatMap((each) => cut(each, next, rulings)), next]
  }
  line.sort(byStart)
  const known = line.at(-1)
  const announced = ordered.filter(isAnnounced).sort((a, b) => (a.saidOn < b.saidOn ? -1 : 1))
  const plan = announced.at(-1)
  for (const each of announced) {
    const isOvertaken =
      each !== plan || (known !== undefined && (coversUntil(known) >= each.from || known.saidOn > each.from))
    if (isOvertaken)
      rulings.push({ rule: 'plan-not-confirmed', dropped: each.id, keeps: known?.id ?? each.id })
    else line.push(each)
  }
  return named(followOn(line))
}

/** An imprecise beginning moves behind an exact end that it can mean to follow. */
function giveWay(line: readonly Assertion[], next: Assertion): void {
  if (next.fromPrecision === 'day') return
  const [, last] = windowOf(next.from, next.fromPrecision)
  const before = line.find(
    (each) =>
      each.until !== undefined &&
      each.untilPrecision === 'day' &&
      each.from < next.from &&
      each.until >= next.from,
  )
  if (before?.until === undefined || before.until >= last || before.until >= coversUntil(next)) return
  next.from = addDays(before.until, 1)
}

/** What is left of a claimed spell beside one that outweighs it. */
function cut(piece: Assertion, over: Assertion, rulings: Ruling[]): Assertion[] {
  const overUntil = coversUntil(over)
  if (coversUntil(piece) < over.from || piece.from > overUntil) return [piece]
  rulings.push({
    rule: over.strength > piece.strength ? 'stronger-word' : 'later-word',
    dropped: piece.id,
    keeps: over.id,
  })
  const left: Assertion[] = piece.from < over.from ? [endedBefore(piece, over.from)] : []
  if (coversUntil(piece) <= overUntil) return left
  const rest: Assertion = {
    ...piece,
    from: addDays(overUntil, 1),
    fromPrecision: 'day',
    evidence: [...piece.evidence],
    detail: { ...piece.detail, startUnknown: true },
  }
  return [...left, rest]
}

function endedBefore(piece: Assertion, day: Day): Assertion {
  const until = addDays(day, -1)
  const isWithin =
    piece.until !== undefined &&
    piece.untilPrecision !== undefined &&
    windowOf(piece.until, piece.untilPrecision)[0] <= until
  return {
    ...piece,
    until,
    untilPrecision: isWithin ? (piece.untilPrecision ?? 'day') : 'day',
    knownUntil: until,
  }
}

/** An open spell that something else follows ends where it was last known; what lies between stays unknown. */
function followOn(line: readonly Assertion[]): Assertion[] {
  const ordered = [...line].sort(byStart)
  return ordered.map((each, index) => {
    const next = ordered[index + 1]
    if (next === undefined || each.until !== undefined) return each
    const meets = each.knownUntil === addDays(next.from, -1)
    return {
      ...each,
      until: each.knownUntil,
      untilPrecision: 'day',
      detail: meets ? each.detail : { ...each.detail, endUnknown: true },
    }
  })
}

const byStart = (one: Assertion, other: Assertion): number => (one.from < other.from ? -1 : 1)

/** Further pieces of one claim get names of their own. */
function named(line: readonly Assertion[]): Assertion[] {
  const pieces = new Map<string, number>()
  return line.map((each) => {
    const piece = (pieces.get(each.id) ?? 0) + 1
    pieces.set(each.id, piece)
    return piece === 1 ? each : { ...each, id: `${each.id}/${piece}` }
  })
}
