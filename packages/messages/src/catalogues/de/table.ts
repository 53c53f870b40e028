import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'In dieser Liste suchen',
  'table.count': '{count, plural, =0 {nichts} one {# Zeile} other {# Zeilen}}',
  'table.filtered': '{count} von {total}',
  'table.columns': 'Spalten',
  'table.noMatch': 'Nichts passt zu dieser Suche',
  'table.noMatchText': 'Entfernen Sie einen Filter oder suchen Sie etwas anderes.',
  'table.clear': 'Suche und Filter löschen',
  'table.filterBy': '{column}: alle',
  'table.sortBy': 'Sortieren nach {column}',
  'table.sort': 'Sortieren',
  'table.xlsx': 'Tabellendatei (XLSX)',
  'table.csv': 'Tabelle (CSV)',
  'table.views': 'Ansichten',
  'table.viewAll': 'Alles',
  'table.viewName': 'Name dieser Ansicht',
  'table.viewForget': '„{view}“ vergessen',
  'table.select': '{row} auswählen',
  'table.selectAll': 'Alle angezeigten auswählen',
  'table.selectNone': 'Nichts auswählen',
  'table.selected': '{count, plural, one {# ausgewählt} other {# ausgewählt}}',
} satisfies Record<keyof typeof en, string>
