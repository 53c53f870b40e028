import type { feedback as en } from '../en/feedback.ts'

export const feedback = {
  'feedback.messages': 'Meldingen',
  'feedback.mayLeave': 'U mag deze pagina verlaten; het werk gaat door.',
  'feedback.progress': '{done} van {total}',
} satisfies Record<keyof typeof en, string>
