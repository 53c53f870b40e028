/**
 * The reasons that our screens offer for moves of an enrolment, so that they can be counted and said in every
 * language. The schemas take any code: programmes may have reasons of their own.
 */
export const enrolmentReasons = {
  'find-ineligible': [
    'age',
    'residence',
    'situation',
    'education',
    'language',
    'right-to-work',
    'other-offer-fits',
    'no-places',
    'other',
  ],
  reopen: ['new-information', 'situation-changed', 'entered-by-mistake', 'other'],
  complete: ['as-planned', 'goal-reached', 'found-work', 'started-training', 'other'],
  withdraw: [
    'found-work',
    'started-training',
    'no-time',
    'moved-away',
    'illness',
    'family',
    'no-contact',
    'no-mentor-found',
    'other-offer-fits',
    // Funders leave these out of their figures.
    'long-illness',
    'institutionalised',
    'active-duty',
    'foster-youth-moved',
    'died',
    'other',
  ],
  'correct-date': ['entered-by-mistake', 'new-information', 'other'],
  hold: ['illness', 'holiday', 'family', 'training', 'work', 'other'],
} as const

/** One of the reasons that our screens offer for moves of an enrolment. */
export type EnrolmentReason = (typeof enrolmentReasons)[keyof typeof enrolmentReasons][number]
