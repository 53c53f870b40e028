export const pages = {
  'pages.startTitle': 'Mentoring that leads to work',
  'pages.startText':
    'Passerelle runs employment-mentoring programmes and shows what they achieve: recruit, match, accompany, follow up, report.',
  'pages.dashboard': 'Dashboard',
  'pages.reporting': 'Reporting',
  'pages.demoTitle': 'Demo sign-ins',
  'pages.demoText': 'Everyone in this demo is invented.',
  'pages.demoWho': 'Who',
} as const
