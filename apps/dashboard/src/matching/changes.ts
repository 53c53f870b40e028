/** What another choice would do to a round, and what changed between two runs, in words. */
import type { Messages } from '@passerelle/messages'
import type { Answers } from '../api/client.ts'
import { nameOf, type People } from './words.ts'

type Told = Answers['matching']['costs']['answers'][number]
type Change = NonNullable<Told['change']>

/** "as many pairs, 11 points less; Carlos moves to Luc". The two who are put together are not named again. */
export function sayChange(
  say: Messages,
  { pairs, points, moves }: Change,
  people: People,
  { mentee }: Pick<Told, 'mentee'>,
): string {
  const loss = Math.max(0, Math.round(-points))
  const whole =
    pairs < 0
      ? say.t('matching.fewerPairs', { pairs: -pairs })
      : pairs > 0
        ? say.t('matching.morePairs', { pairs })
        : say.t('matching.samePairs', { points: loss })
  const others = moves.filter((move) => move.mentee !== mentee)
  const named = others.slice(0, 1).map((move) =>
    move.is === null
      ? say.t('matching.movesOut', { mentee: nameOf(say, people, move.mentee) })
      : say.t('matching.movesTo', {
          mentee: nameOf(say, people, move.mentee),
          mentor: nameOf(say, people, move.is),
        }),
  )
  if (others.length > 1) named.push(say.t('matching.movesMore', { count: others.length - 1 }))
  return [whole, named.join(', ')].filter((part) => part !== '').join('; ')
}
