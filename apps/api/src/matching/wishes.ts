/** What a coordinator decides for the next run: these two in any case, or these two never. */

import { NotFound, Refused } from '../errors/index.ts'
import { visibleTo } from '../records/visible.ts'
import type { MemberRun } from '../trpc/run.ts'

export type Wish = {
  readonly roundId: string
  readonly menteeEnrolmentId: string
  readonly mentorEnrolmentId: string
  /** Null takes the wish back. */
  readonly kind: 'pinned' | 'forbidden' | null
}

/** Writes one wish; said twice it is the same. An open suggestion that is forbidden is not accepted with the others. */
export async function setWish(frame: MemberRun<unknown>, wish: Wish): Promise<void> {
  const { db, organisationId, principal, newId, now } = frame
  const { roundId, menteeEnrolmentId, mentorEnrolmentId, kind } = wish
  await expectBoth(frame, wish)
  const isThese = { roundId, menteeEnrolmentId, mentorEnrolmentId }
  if (kind === 'pinned') await expectPinnable(frame, wish)
  if (kind === null) {
    await db
      .deleteFrom('roundWishes')
      .where((expression) => expression.and(isThese))
      .execute()
  } else {
    await db
      .insertInto('roundWishes')
      .values({ ...isThese, organisationId, id: newId(), kind, reason: null, decidedBy: principal.memberId })
      .onConflict((conflict) =>
        conflict
          .columns(['organisationId', 'roundId', 'menteeEnrolmentId', 'mentorEnrolmentId'])
          .doUpdateSet({ kind, decidedBy: principal.memberId }),
      )
      .execute()
  }
  await db
    .updateTable('suggestions')
    .set(
      kind === 'forbidden'
        ? { status: 'dismissed', decidedBy: principal.memberId, decidedAt: now }
        : { status: 'open', decidedBy: null, decidedAt: null },
    )
    .where((expression) => expression.and(isThese))
    .where('status', '=', kind === 'forbidden' ? 'open' : 'dismissed')
    .execute()
  await frame.audit({
    subject: { kind: 'round', id: roundId },
    change: { wish: kind, menteeEnrolmentId, mentorEnrolmentId },
  })
}

/** Both belong to the round's programme, each on their side, and can be seen. */
async function expectBoth({ db, principal }: MemberRun<unknown>, wish: Wish): Promise<void> {
  const both = await db
    .selectFrom('enrolments as e')
    .innerJoin('rounds as r', 'r.programmeId', 'e.programmeId')
    .select(['e.id', 'e.role'])
    .where('r.id', '=', wish.roundId)
    .where('e.id', 'in', [wish.menteeEnrolmentId, wish.mentorEnrolmentId])
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .execute()
  const isThere = (id: string, role: string) => both.some((each) => each.id === id && each.role === role)
  if (!isThere(wish.menteeEnrolmentId, 'mentee') || !isThere(wish.mentorEnrolmentId, 'mentor'))
    throw new NotFound()
}

/** A mentee is pinned to one mentor, a mentor to no more mentees than places: said here, not when the round has failed. */
async function expectPinnable({ db }: MemberRun<unknown>, wish: Wish): Promise<void> {
  const { menteeEnrolmentId: mentee, mentorEnrolmentId: mentor } = wish
  const pins = await db
    .selectFrom('roundWishes')
    .select(['menteeEnrolmentId', 'mentorEnrolmentId'])
    .where('roundId', '=', wish.roundId)
    .where('kind', '=', 'pinned')
    .execute()
  const others = pins.filter((pin) => pin.menteeEnrolmentId !== mentee || pin.mentorEnrolmentId !== mentor)
  if (others.some((pin) => pin.menteeEnrolmentId === mentee)) throw new Refused('round.pinned-to-another')
  const { places } = await db
    .selectFrom('mentorPlaces as m')
    .select(({ fn }) => fn.countAll<number>().as('places'))
    .where('m.enrolmentId', '=', mentor)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('pairs')
            .select('pairs.id')
            .whereRef('pairs.mentorEnrolmentId', '=', 'm.enrolmentId')
            .whereRef('pairs.place', '=', 'm.number')
            .where('pairs.isOpen', '=', true),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  if (others.filter((pin) => pin.mentorEnrolmentId === mentor).length >= places)
    throw new Refused('round.more-pins-than-places', { places })
}
