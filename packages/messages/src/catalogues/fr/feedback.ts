import type { feedback as en } from '../en/feedback.ts'

export const feedback = {
  'feedback.messages': 'Messages',
  'feedback.mayLeave': 'Vous pouvez quitter cette page ; le travail continue.',
  'feedback.progress': '{done} sur {total}',
} satisfies Record<keyof typeof en, string>
