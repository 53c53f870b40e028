import type { feedback as en } from '../en/feedback.ts'

export const feedback = {
  'feedback.messages': 'Meldungen',
  'feedback.mayLeave': 'Sie können diese Seite verlassen; die Arbeit läuft weiter.',
  'feedback.progress': '{done} von {total}',
} satisfies Record<keyof typeof en, string>
