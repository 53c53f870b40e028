import {
  addDays,
  type FollowUp,
  type FollowUpMoment,
  type OutcomeFramework,
  planFollowUps,
} from '@passerelle/domain'
import { earlierOf, laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'

/** What came, or will come, of asking somebody at the moment that counts most. */
export type Reach = 'reached' | 'unreachable' | 'refused' | 'not-asked'

export type AskingWanted = {
  readonly framework: OutcomeFramework
  readonly enrolmentId: string
  readonly pairId?: string | undefined
  readonly leftOn: string
  readonly asOf: string
  /** At the moment of the headline figure; the other moments are drawn. */
  readonly reach: Reach
  /** Id of that moment. */
  readonly headline: string
}

/** The follow-ups of somebody who left, as far as they have come by the demo's day. */
export function followUpsOf(random: Random, wanted: AskingWanted): FollowUp[] {
  const { framework, enrolmentId, pairId, leftOn, asOf } = wanted
  const planned = planFollowUps(framework, {
    enrolmentId,
    anchor: 'leaving',
    on: leftOn,
    newId: random.id,
    ...(pairId !== undefined && { pairId }),
  })
  return planned.map((followUp) => {
    const moment = framework.followUps.find(({ id }) => id === followUp.momentId)
    return moment === undefined || followUp.window.from > asOf
      ? followUp
      : asked(random, wanted, followUp, moment)
  })
}

function asked(random: Random, wanted: AskingWanted, followUp: FollowUp, moment: FollowUpMoment): FollowUp {
  const { asOf } = wanted
  const isHeadline = moment.id === wanted.headline
  // Who was lost by then stays lost.
  const isLost = moment.months > 6 && wanted.reach !== 'reached'
  const reach = isHeadline ? wanted.reach : isLost ? 'unreachable' : drawReach(random, moment)
  if (followUp.window.until >= asOf) return isLost ? followUp : beingAsked(random, followUp, asOf, isHeadline)
  if (reach === 'not-asked') return followUp
  // Asked on the day or after it: an answer given before says nothing about the day itself.
  const first = workday(addDays(followUp.dueOn, random.int(4, 12)))
  return concluded(random, followUp, {
    first: laterOf(first, followUp.dueOn),
    reach,
    attempts: moment.attempts,
    until: followUp.window.until,
  })
}

/** Within the window: some have answered, most are still on the list. */
function beingAsked(random: Random, followUp: FollowUp, asOf: string, isHeadline: boolean): FollowUp {
  const waited = followUp.dueOn < addDays(asOf, -9)
  if (waited && random.chance(isHeadline ? 0.35 : 0.5)) {
    const on = workday(addDays(followUp.dueOn, random.int(2, 6)))
    return concluded(random, followUp, {
      first: laterOf(on, followUp.dueOn),
      reach: 'reached',
      attempts: 3,
      until: asOf,
    })
  }
  if (!waited || random.chance(0.5)) return followUp
  const on = workday(addDays(asOf, -random.int(1, 5)))
  return {
    ...followUp,
    attempts: [{ on: laterOf(on, followUp.window.from), how: 'phone', result: 'no-answer' }],
  }
}

type Asking = {
  readonly first: string
  readonly reach: Reach
  readonly attempts: number
  readonly until: string
}

function concluded(
  random: Random,
  followUp: FollowUp,
  { first, reach, attempts: least, until }: Asking,
): FollowUp {
  const how = () =>
    random.weighted([
      ['phone', 6],
      ['email', 2],
      ['text-message', 2],
      ['in-person', 1],
    ] as const)
  const onAttempt = (number: number) =>
    laterOf(earlierOf(workday(addDays(first, number * 5)), until), followUp.dueOn)
  if (reach === 'unreachable') {
    const attempts = Array.from({ length: least }, (_, index) => ({
      on: onAttempt(index),
      how: how(),
      result: index === 1 && random.chance(0.2) ? ('wrong-contact' as const) : ('no-answer' as const),
    }))
    return { ...followUp, attempts, result: 'unreachable', closedOn: until }
  }
  const before = random.weighted([
    [0, 6],
    [1, 3],
    [2, 1],
  ] as const)
  const tries = Array.from({ length: before }, (_, index) => ({
    on: onAttempt(index),
    how: how(),
    result: 'no-answer' as const,
  }))
  const on = onAttempt(before)
  const result = reach === 'refused' ? ('refused' as const) : ('reached' as const)
  return { ...followUp, attempts: [...tries, { on, how: how(), result }], result, closedOn: on }
}

function drawReach(random: Random, { months }: FollowUpMoment): Reach {
  return random.weighted(
    months === 0
      ? ([
          ['reached', 90],
          ['unreachable', 7],
          ['not-asked', 3],
        ] as const)
      : ([
          ['reached', 74],
          ['unreachable', 18],
          ['refused', 5],
          ['not-asked', 3],
        ] as const),
  )
}
