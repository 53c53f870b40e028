export const pages = {
  'pages.startTitle': 'Mentoring that leads to work',
  'pages.startText':
    'Passerelle runs employment-mentoring programmes and shows what they achieve: recruit, match, accompany, follow up, report.',
  'pages.dashboard': 'Dashboard',
  'pages.reporting': 'Reporting',
  'pages.demoTitle': 'Demo sign-ins',
  'pages.demoText': 'Everyone in this demo is invented, and has the same password: {password}',
  'pages.demoWho': 'Who',
} as const
