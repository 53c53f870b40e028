import { addDays, daysBetween } from '../calendar/days.ts'
import { on, type Placed, stretches } from '../spells/line.ts'
import type { Spell } from '../spells/spell.ts'
import type { Day } from '../values/day.ts'
import { type Condition, looksBeside } from './condition.ts'
import { holdsFor } from './holds.ts'
import { circumstancesOf, type Life, surely } from './life.ts'
import { allOf, anyOf, type Truth } from './truth.ts'

/** Whether a spell that begins within the time, seen up to its end, fits the condition and lasts long enough. */
export function wholeSpell(
  condition: Condition,
  life: Life,
  from: Day,
  until: Day,
  minimumDays: number,
): Truth {
  const lines = looksBeside(condition) ? [...life.main, ...life.side] : life.main
  const fits = anyOf(lines, (placed) =>
    allOf(
      [
        () => beginsWithin(placed, life, from, until),
        () => isLong(placed, minimumDays),
        () => holdsAsAWhole(condition, placed, life, from, until),
      ],
      (judge) => judge(),
    ),
  )
  if (fits !== false) return fits
  const isAllKnown = stretches(life.main, from, until).every(({ maybeUnknown }) => !maybeUnknown)
  return isAllKnown ? false : undefined
}

function beginsWithin({ spell, first, sureFrom }: Placed, { main }: Life, from: Day, until: Day): Truth {
  if (first > until || sureFrom < from) return false
  if (first < from || sureFrom > until) return undefined
  // A snapshot began when something else is known to have been between, else perhaps long before.
  const { startUnknown } = spell.detail
  return !startUnknown || main.some((other) => isOtherBetween(other, spell, from)) ? true : undefined
}

function isOtherBetween({ spell, sureFrom, sureUntil }: Placed, snapshot: Spell, from: Day): boolean {
  return (
    snapshot.kind === 'main' &&
    spell.activity !== snapshot.activity &&
    sureUntil >= addDays(from, -1) &&
    sureFrom < snapshot.startedOn
  )
}

function isLong({ spell, first, last, sureFrom, sureUntil, isOver }: Placed, minimumDays: number): Truth {
  if (daysBetween(sureFrom, sureUntil) + 1 >= minimumDays) return true
  const isAllOfIt = isOver && !spell.detail.startUnknown
  return isAllOfIt && daysBetween(first, last) + 1 < minimumDays ? false : undefined
}

/** Seen up to its last sure day; what else was so then is what was so on the day of its beginning. */
function holdsAsAWhole(
  condition: Condition,
  { spell, sureUntil }: Placed,
  life: Life,
  from: Day,
  until: Day,
): Truth {
  const isSide = spell.kind === 'side'
  return holdsFor(condition, spell, {
    ...circumstancesOf(life, from, until, spell.startedOn, isSide ? [{ spell, isSure: true }] : []),
    day: sureUntil,
    main: isSide ? surely(on(life.main, spell.startedOn)) : spell,
  })
}
