/** What another choice would do to a round, in words. */
import { changeInWords, type Messages } from '@passerelle/messages'
import type { Answers } from '../api/client.ts'
import { nameOf, type People } from './words.ts'

type Told = Answers['matching']['costs']['answers'][number]
type Change = NonNullable<Told['change']>

/** "as many pairs, 11 points less; Carlos moves to Luc". The two who are put together are not named again. */
export function sayChange(
  say: Messages,
  change: Change,
  people: People,
  { mentee }: Pick<Told, 'mentee'>,
): string {
  return changeInWords(say, change, { mentee, person: (id) => nameOf(say, people, id) })
}
