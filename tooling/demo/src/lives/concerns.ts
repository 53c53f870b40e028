import { addDays, type Concern } from '@passerelle/domain'
import { earlierOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import type { LivedPair } from './pair.ts'
import type { LifePlan } from './plan.ts'

type Worried = { readonly plan: LifePlan; readonly pairs: LivedPair[] }

/** Now and then something worries somebody: twice it is still open, in other pairs it was settled. */
export function raiseConcerns(random: Random, lives: readonly Worried[], asOf: string): void {
  const quiet = lives.filter(({ plan }) => plan.script === undefined)
  const active = quiet.filter(({ plan }) => plan.kind === 'active')
  const past = quiet.filter(({ plan }) => plan.kind === 'left')
  for (const [index, life] of random.some(active, 2).entries()) {
    const raisedOn = workday(addDays(asOf, -random.int(2, 9)))
    raise(life, { ...drawn(random), urgency: index === 0 ? 'soon' : 'ordinary', raisedOn })
  }
  for (const life of random.some(past, 3)) {
    const { activeOn, endedOn } = life.pairs.at(-1)?.pair ?? {}
    if (activeOn === undefined || endedOn === undefined) continue
    const raisedOn = workday(addDays(activeOn, random.int(25, 60)))
    const resolvedOn = workday(addDays(raisedOn, random.int(2, 12)))
    if (raisedOn < endedOn)
      raise(life, {
        ...drawn(random),
        urgency: 'ordinary',
        raisedOn,
        resolvedOn: earlierOf(resolvedOn, endedOn),
      })
  }
}

function drawn(random: Random): Pick<Concern, 'id' | 'raisedBy' | 'topic'> {
  return {
    id: random.id(),
    raisedBy: random.pick(['mentee', 'mentor', 'staff'] as const),
    topic: random.pick(['contact', 'wellbeing', 'boundaries'] as const),
  }
}

function raise({ pairs }: Worried, concern: Concern): void {
  const last = pairs.pop()
  if (last === undefined) return
  const { activeOn } = last.pair
  const isEarly = activeOn === undefined || concern.raisedOn < activeOn
  pairs.push(isEarly ? last : { ...last, pair: { ...last.pair, concerns: [...last.pair.concerns, concern] } })
}
