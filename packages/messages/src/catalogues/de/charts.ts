import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Als Tabelle zeigen',
  'charts.asChart': 'Als Grafik zeigen',
  'charts.csv': 'CSV herunterladen',
} satisfies Record<keyof typeof en, string>
