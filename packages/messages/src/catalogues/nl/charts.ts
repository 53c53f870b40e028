import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Als tabel tonen',
  'charts.asChart': 'Als grafiek tonen',
  'charts.csv': 'CSV downloaden',
} satisfies Record<keyof typeof en, string>
