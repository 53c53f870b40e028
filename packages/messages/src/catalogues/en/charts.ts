export const charts = {
  'charts.asTable': 'Show as table',
  'charts.asChart': 'Show as chart',
  'charts.csv': 'Download CSV',
} as const
