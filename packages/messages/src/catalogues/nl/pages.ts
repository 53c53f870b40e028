import type { pages as en } from '../en/pages.ts'

export const pages = {
  'pages.startTitle': 'Mentoring die naar werk leidt',
  'pages.startText':
    'Met Passerelle lopen mentoringprogramma’s naar werk en wordt zichtbaar wat ze bereiken: werven, koppelen, begeleiden, opvolgen, rapporteren.',
  'pages.dashboard': 'Dashboard',
  'pages.reporting': 'Rapportage',
  'pages.demoTitle': 'Demo-aanmeldingen',
  'pages.demoText': 'Iedereen in deze demo is verzonnen en heeft hetzelfde wachtwoord: {password}',
  'pages.demoWho': 'Wie',
} satisfies Record<keyof typeof en, string>
