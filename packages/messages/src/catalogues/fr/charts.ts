import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Afficher en tableau',
  'charts.asChart': 'Afficher en graphique',
} satisfies Record<keyof typeof en, string>
