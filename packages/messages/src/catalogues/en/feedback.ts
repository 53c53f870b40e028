export const feedback = {
  'feedback.messages': 'Messages',
  'feedback.mayLeave': 'You may leave this page; the work goes on.',
  'feedback.progress': '{done} of {total}',
} as const
