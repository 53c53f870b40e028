import { addDays, advanceEnrolment, type Enrolment, type Pair } from '@passerelle/domain'
import { laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { Recording } from './mentee.ts'

type Wanted = {
  readonly enrolment: Enrolment
  /** The pairs of this mentor. */
  readonly pairs: readonly Pair[]
  /** Stands in a story, and goes on with a free place. */
  readonly isKnown: boolean
  readonly asOf: string
  readonly at: Recording
}

/**
 * A mentor after all pairs: started with the first meeting of the first one, content with as many at a time as there
 * have been, and of those without a pair now many rest for a while or have stopped.
 */
export function afterPairs(random: Random, { enrolment, pairs, isKnown, asOf, at }: Wanted): Enrolment {
  const firstOn = pairs.flatMap(({ activeOn }) => activeOn ?? []).sort()[0]
  const begun =
    firstOn === undefined
      ? enrolment
      : advanceEnrolment(enrolment, { move: 'start', ...at(firstOn) }).enrolment
  const most = Math.max(1, ...pairs.map(({ proposedOn }) => openOn(pairs, proposedOn)))
  const isContent = !isKnown && random.chance(0.8)
  const settled = isContent && begun.capacity !== undefined ? { ...begun, capacity: most } : begun
  const isFree = openOn(pairs, asOf) === 0 && (settled.status === 'active' || settled.status === 'eligible')
  if (isKnown || !isFree) return settled
  const stops = random.chance(0.5)
  const lastOn = pairs
    .map(({ endedOn }) => endedOn ?? asOf)
    .sort()
    .at(-1)
  if (stops && settled.status === 'active' && lastOn !== undefined && lastOn < addDays(asOf, -45)) {
    return advanceEnrolment(settled, { move: 'complete', ...at(addDays(lastOn, 21)) }).enrolment
  }
  const rests = random.chance(0.65)
  const since = laterOf(workday(addDays(asOf, -random.int(6, 70))), settled.appliedOn)
  if (!rests || since <= settled.appliedOn) return settled
  const hold = { move: 'hold', reason: random.pick(['family', 'work', 'holiday', 'illness']) } as const
  return advanceEnrolment(settled, { ...hold, until: addDays(asOf, random.int(20, 90)), ...at(since) })
    .enrolment
}

function openOn(pairs: readonly Pair[], day: string): number {
  return pairs.filter(({ proposedOn, endedOn = '9999-12-31' }) => proposedOn <= day && endedOn >= day).length
}
