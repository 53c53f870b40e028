import { type Action, addDays, type PairStatus } from '@passerelle/domain'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { Random } from '../chance/random.ts'
import type { House } from '../world.ts'
import { insertAll, type RowsOf, recordedAt } from './rows.ts'

type Entry = {
  readonly action: Action
  readonly subject: { readonly kind: 'pair' | 'enrolment'; readonly id: string }
  readonly on: string
  readonly by: string
  readonly change: Readonly<Record<string, unknown>>
}

/** How far back the trail of the demo goes. */
const daysBack = 60

const actionOf: Partial<Record<PairStatus, Action>> = {
  proposed: 'pair.propose',
  introduced: 'pair.answer',
  active: 'meeting.log',
  paused: 'pair.advance',
  declined: 'pair.answer',
  withdrawn: 'pair.advance',
  completed: 'pair.close',
  'ended-early': 'pair.close',
}

/** The trail of what members of the house wrote down in the last weeks. */
export async function writeAudit(
  db: TenantTransaction,
  house: House,
  { asOf, random }: { readonly asOf: string; readonly random: Random },
): Promise<void> {
  const userOf = new Map(house.members.map(({ id, userId }) => [id, userId]))
  const entries = entriesOf(house)
    .filter(({ on, by }) => on >= addDays(asOf, -daysBack) && userOf.has(by))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  await insertAll(
    db,
    house.id,
    'audit',
    entries.map(({ action, subject, on, by, change }, index): RowsOf<'audit'>[number] => ({
      id: random.id(),
      happenedAt: recordedAt(on, index % 100),
      actor: json<unknown>({ kind: 'member', userId: userOf.get(by) ?? null, memberId: by }),
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      change: json<unknown>(change),
      requestId: null,
    })),
  )
}

function entriesOf({ programmes }: House): Entry[] {
  return programmes.flatMap(({ lives }) => [
    ...lives.pairs.flatMap(({ pair }) =>
      pair.history.flatMap(({ from, to, recordedOn, by }): Entry[] => {
        const action = actionOf[to]
        const change = from === undefined ? { to } : { from, to }
        return action === undefined
          ? []
          : [{ action, subject: { kind: 'pair', id: pair.id }, on: recordedOn, by, change }]
      }),
    ),
    ...lives.pairs.flatMap(({ pair, meetings }) =>
      meetings
        .filter(({ loggedBy }) => loggedBy === 'staff')
        .map(
          ({ id, on, loggedOn }): Entry => ({
            action: 'meeting.log',
            subject: { kind: 'pair', id: pair.id },
            on: loggedOn,
            by: pair.history.at(-1)?.by ?? '',
            change: { meeting: id, on },
          }),
        ),
    ),
    ...lives.mentees.flatMap(({ enrolment }) =>
      enrolment.history.slice(1).map(
        ({ from, to, recordedOn, by }): Entry => ({
          action: 'enrolment.advance',
          subject: { kind: 'enrolment', id: enrolment.id },
          on: recordedOn,
          by,
          change: { from, to },
        }),
      ),
    ),
  ])
}
