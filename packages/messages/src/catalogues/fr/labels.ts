import type { labels as en } from '../en/labels.ts'

export const labels = {
  'localeNames.en': 'English',
  'localeNames.fr': 'Français',
  'localeNames.nl': 'Nederlands',
  'localeNames.de': 'Deutsch',
} satisfies Record<keyof typeof en, string>
