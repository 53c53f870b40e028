import { addMonths } from '../calendar/days.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Pairing } from '../programmes/pairing.ts'
import type { Day } from '../values/day.ts'
import type { Pair } from './pair.ts'

/** Whether a pair may still be extended, and until when at the latest. */
export interface ExtensionRoom {
  readonly left: number
  /** Last day of one more extension; absent when none is left. */
  readonly latest?: Day
}

/** What the programme's extension rule leaves to this pair. */
export function extensionRoom(pair: Pair, pairing: Pairing | undefined): ExtensionRoom {
  const rule = pairing?.extension
  if (rule === undefined || pair.plannedEnd === undefined) return { left: 0 }
  const left = Math.max(0, rule.times - pair.extensions.length)
  return left === 0 ? { left } : { left, latest: addMonths(pair.plannedEnd, rule.months) }
}

/** @throws RefusedMove when the programme's rule does not allow the extension */
export function checkExtension(pair: Pair, pairing: Pairing | undefined, until: Day): void {
  const { left, latest } = extensionRoom(pair, pairing)
  if (left === 0 || latest === undefined || pair.plannedEnd === undefined) {
    throw new RefusedMove('refusal.no-extension-left', { times: pairing?.extension?.times ?? 0 })
  }
  if (until <= pair.plannedEnd) {
    throw new RefusedMove('refusal.extension-not-later', {
      until: { day: until },
      planned: { day: pair.plannedEnd },
    })
  }
  if (until > latest) {
    throw new RefusedMove('refusal.extension-too-long', { until: { day: until }, latest: { day: latest } })
  }
}
