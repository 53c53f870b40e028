import type { pages as en } from '../en/pages.ts'

export const pages = {
  'pages.startTitle': 'Mentoring, das in Arbeit führt',
  'pages.startText':
    'Passerelle trägt Mentoring-Programme in den Arbeitsmarkt und zeigt, was sie erreichen: gewinnen, zusammenbringen, begleiten, nachfragen, berichten.',
  'pages.dashboard': 'Dashboard',
  'pages.reporting': 'Berichte',
  'pages.demoTitle': 'Demo-Zugänge',
  'pages.demoText': 'Alle Personen in dieser Demo sind erfunden und haben dasselbe Passwort: {password}',
  'pages.demoWho': 'Wer',
} satisfies Record<keyof typeof en, string>
