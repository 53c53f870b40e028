import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Als tabel tonen',
  'charts.asChart': 'Als grafiek tonen',
} satisfies Record<keyof typeof en, string>
