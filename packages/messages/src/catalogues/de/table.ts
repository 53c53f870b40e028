import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'In dieser Liste suchen',
  'table.count': '{count, plural, =0 {nichts} one {# Zeile} other {# Zeilen}}',
  'table.filtered': '{count} von {total}',
  'table.columns': 'Spalten',
  'table.csv': 'Als CSV herunterladen',
  'table.noMatch': 'Nichts passt zu dieser Suche',
  'table.noMatchText': 'Entfernen Sie einen Filter oder suchen Sie etwas anderes.',
  'table.clear': 'Suche und Filter löschen',
  'table.filterBy': '{column}: alle',
  'table.sortBy': 'Sortieren nach {column}',
} satisfies Record<keyof typeof en, string>
