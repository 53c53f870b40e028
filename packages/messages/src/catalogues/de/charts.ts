import type { charts as en } from '../en/charts.ts'

export const charts = {
  'charts.asTable': 'Als Tabelle zeigen',
  'charts.asChart': 'Als Diagramm zeigen',
} satisfies Record<keyof typeof en, string>
