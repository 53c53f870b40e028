import { addDays, laterOf } from '../calendar/days.ts'
import type { Day, Period } from '../values/day.ts'

/**
 * The last day on which, from `day` on, some grant pays without a gap; undefined where none pays on `day`.
 *
 * @example
 * fundedUntil([{ from: '2026-01-01', until: '2026-06-30' }, { from: '2026-07-01', until: '2026-12-31' }], '2026-03-01')
 * // '2026-12-31'
 */
export function fundedUntil(grants: readonly Period[], day: Day): Day | undefined {
  let until: Day | undefined
  for (const { from, until: last } of [...grants].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const next = until === undefined ? day : addDays(until, 1)
    if (from <= next && last >= next) until = laterOf(until ?? last, last)
  }
  return until
}
