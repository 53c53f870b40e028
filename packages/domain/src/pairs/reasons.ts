/**
 * The reasons that our screens offer, so that they can be counted and said in every language. The schemas take any
 * code: programmes may have reasons of their own.
 */
export const pairReasons = {
  decline: [
    'no-time',
    'too-far',
    'other-field',
    'no-common-language',
    'other-person-wanted',
    'found-work',
    'other',
  ],
  withdraw: ['mentee-unavailable', 'mentor-unavailable', 'better-proposal', 'entered-by-mistake', 'other'],
  pause: ['illness', 'holiday', 'family', 'training', 'work', 'other'],
  extend: ['goal-close', 'started-late', 'was-interrupted', 'new-goal', 'other'],
  completed: ['as-planned', 'goal-reached', 'found-work', 'started-training', 'other'],
  'ended-early': [
    'never-met',
    'no-contact',
    'no-time',
    'moved-away',
    'illness',
    'relationship',
    'mentee-left',
    'mentor-left',
    'safety',
    'other',
  ],
} as const

/** One of the reasons that our screens offer for moves of a pair. */
export type PairReason = (typeof pairReasons)[keyof typeof pairReasons][number]

/** What a concern may be about, as our forms offer it. */
export const concernTopics = ['contact', 'conduct', 'wellbeing', 'safety', 'boundaries', 'other'] as const
/** What a concern is about: one of `concernTopics`. */
export type ConcernTopic = (typeof concernTopics)[number]
