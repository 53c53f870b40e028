import type { Messages } from '@passerelle/messages'
import type { Answers } from '../api/client.ts'

type FollowUp = Answers['followUps']['list'][number]

/** Where a follow-up stands in a coordinator's day. `missed`: the window closed and nobody ended it. */
export type FollowUpStand = 'due' | 'open' | 'missed' | 'later' | 'over'

export function stateOf({ result, askOn, opensOn, closesOn }: FollowUp, today: string): FollowUpStand {
  if (result !== null) return 'over'
  if (closesOn < today) return 'missed'
  if (askOn <= today) return 'due'
  return opensOn <= today ? 'open' : 'later'
}

/** "6 months after leaving" */
export function followUpTitle(say: Messages, { moment }: FollowUp): string {
  if (moment === undefined) return say.t('followUps.unplanned')
  const { months: count, anchor } = moment
  return say.t('reports.momentAfter', {
    count,
    unit: say.coded('momentUnit', { code: 'months', values: { count } }),
    anchor: say.coded('momentAnchor', { code: anchor }),
  })
}
