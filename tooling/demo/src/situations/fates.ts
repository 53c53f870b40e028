import type { Random } from '../chance/random.ts'
import type { Life } from '../lives/programme.ts'
import type { Fate } from './life.ts'

/** How many of those whose follow-up is over were found where, and how many were not heard of. */
export type Fates = Readonly<
  Record<'work' | 'training' | 'neither' | 'unreachable' | 'refused' | 'not-asked', number>
>

/** Gives each who left a fate: exact numbers for those whose window has closed, chance for the rest. */
export function dealFates(random: Random, lives: readonly Life[], fates: Fates): ReadonlyMap<Life, Fate> {
  const left = lives.filter(({ plan }) => plan.kind === 'left')
  const followed = left.filter(({ plan }) => plan.followed === true)
  const drawn = (): Fate['after'] =>
    random.weighted([
      ['work', 45],
      ['training', 12],
      ['neither', 43],
    ] as const)
  const dealt = random.shuffled(
    Object.entries(fates).flatMap(([fate, count]) =>
      Array.from({ length: count }, (): Fate => {
        if (fate === 'work' || fate === 'training' || fate === 'neither')
          return { after: fate, reach: 'reached' }
        return { after: drawn(), reach: fate as Fate['reach'] }
      }),
    ),
  )
  if (dealt.length !== followed.length) {
    throw new Error(
      `${followed.length} people left long enough ago, but there are fates for ${dealt.length}.`,
    )
  }
  const pairs = followed.map((life, index): [Life, Fate] => [
    life,
    dealt[index] ?? { after: 'neither', reach: 'reached' },
  ])
  const others = left
    .filter((life) => !followed.includes(life))
    .map((life): [Life, Fate] => [life, { after: drawn(), reach: 'reached' }])
  return new Map([...pairs, ...others])
}
