import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'Zoeken in deze lijst',
  'table.count': '{count, plural, =0 {niets} one {# rij} other {# rijen}}',
  'table.filtered': '{count} van {total}',
  'table.columns': 'Kolommen',
  'table.noMatch': 'Niets past bij deze zoekopdracht',
  'table.noMatchText': 'Haal een filter weg of zoek iets anders.',
  'table.clear': 'Zoekopdracht en filters wissen',
  'table.filterBy': '{column}: alle',
  'table.sortBy': 'Sorteren op {column}',
  'table.sort': 'Sorteren',
  'table.xlsx': 'Rekenblad (XLSX)',
  'table.csv': 'Tabel (CSV)',
  'table.views': 'Weergaven',
  'table.viewAll': 'Alles',
  'table.viewName': 'Naam van deze weergave',
  'table.viewForget': '“{view}” vergeten',
  'table.select': '{row} selecteren',
  'table.selectAll': 'Alles selecteren wat zichtbaar is',
  'table.selectNone': 'Niets selecteren',
  'table.selected': '{count, plural, one {# geselecteerd} other {# geselecteerd}}',
} satisfies Record<keyof typeof en, string>
