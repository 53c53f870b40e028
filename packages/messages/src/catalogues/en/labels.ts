export const labels = {
  'localeNames.en': 'English',
  'localeNames.fr': 'Français',
  'localeNames.nl': 'Nederlands',
  'localeNames.de': 'Deutsch',
} as const
