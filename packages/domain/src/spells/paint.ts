import { addDays } from '../calendar/days.ts'
import { type Assertion, byAuthority, coversUntil, isAnnounced } from './assertion.ts'
import { compareTexts } from './order.ts'
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
  line.sort((one, other) => compareTexts(one.from, other.from))
  const known = line.at(-1)
  const announced = ordered.filter(isAnnounced).sort((one, other) => compareTexts(one.saidOn, other.saidOn))
  const plan = announced.at(-1)
  for (const each of announced) {
    const newer = each === plan ? overtaking(each, known) : plan
    if (newer === undefined) line.push(each)
    else rulings.push({ rule: 'plan-not-confirmed', dropped: each.id, keeps: newer.id })
  }
  return named(followOn(line))
}

/** What is known of the announced time itself, as of all time after a death, or has been said since it should have begun. */
function overtaking(plan: Assertion, known: Assertion | undefined): Assertion | undefined {
  if (known === undefined) return undefined
  const isOvertaken = known.activity === 'died' || coversUntil(known) >= plan.from || known.saidOn > plan.from
  return isOvertaken ? known : undefined
}

/** An imprecise beginning moves behind an exact end that it can mean to follow. */
function giveWay(line: readonly Assertion[], next: Assertion): void {
  const [, last] = windowOf(next.from, next.fromPrecision)
  const before = line.find(
    ({ from, until = '', untilPrecision }) =>
      untilPrecision === 'day' && from < next.from && until >= next.from,
  )
  if (before?.until === undefined || before.until >= last || before.until >= coversUntil(next)) return
  next.from = addDays(before.until, 1)
}

/** What is left of a claimed spell beside one that outweighs it. */
function cut(piece: Assertion, over: Assertion, rulings: Ruling[]): Assertion[] {
  if (coversUntil(piece) < over.from || piece.from > coversUntil(over)) return [piece]
  rulings.push({
    rule: over.strength > piece.strength ? 'stronger-word' : 'later-word',
    dropped: piece.id,
    keeps: over.id,
  })
  return [
    ...(piece.from < over.from ? [endedBefore(piece, over)] : []),
    ...(coversUntil(piece) > coversUntil(over) ? [goneOnAfter(piece, over)] : []),
  ]
}

/** Its end is as exact as it was said, where it can lie there, else as the beginning that makes it end. */
function endedBefore(piece: Assertion, over: Assertion): Assertion {
  const until = addDays(over.from, -1)
  const isAsSaid = windowOf(coversUntil(piece), piece.untilPrecision)[0] <= until
  const [first] = windowOf(over.from, over.fromPrecision)
  const precision = first <= until ? over.fromPrecision : 'day'
  return { ...piece, until, untilPrecision: isAsSaid ? piece.untilPrecision : precision, knownUntil: until }
}

/** It had begun by the day after; since when it has gone on is as exact as the end of the other. */
function goneOnAfter(piece: Assertion, over: Assertion): Assertion {
  const from = addDays(coversUntil(over), 1)
  const [, last] = windowOf(coversUntil(over), over.untilPrecision)
  return {
    ...piece,
    from,
    fromPrecision: from <= last ? over.untilPrecision : 'day',
    evidence: [...piece.evidence],
    detail: { ...piece.detail, startUnknown: true },
  }
}

/** An open spell that something else follows ends where it was last known; what lies between stays unknown. */
function followOn(line: readonly Assertion[]): Assertion[] {
  return line.map((each, index) => {
    const next = line[index + 1]
    if (next === undefined || each.until !== undefined) return each
    const meets = next.fromPrecision === 'day' && each.knownUntil === addDays(next.from, -1)
    return {
      ...each,
      until: each.knownUntil,
      detail: meets ? each.detail : { ...each.detail, endUnknown: true },
    }
  })
}

/** Further pieces of one claim get names of their own. */
function named(line: readonly Assertion[]): Assertion[] {
  const pieces = new Map<string, number>()
  return line.map((each) => {
    const piece = (pieces.get(each.id) ?? 0) + 1
    pieces.set(each.id, piece)
    return piece === 1 ? each : { ...each, id: `${each.id}/${piece}` }
  })
}
