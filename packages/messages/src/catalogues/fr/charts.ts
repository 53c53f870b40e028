import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Afficher le tableau',
  'charts.asChart': 'Afficher le graphique',
  'charts.csv': 'Télécharger en CSV',
} satisfies Record<keyof typeof en, string>
