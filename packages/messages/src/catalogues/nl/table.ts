import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'Zoeken in deze lijst',
  'table.count': '{count, plural, =0 {niets} one {# rij} other {# rijen}}',
  'table.filtered': '{count} van {total}',
  'table.columns': 'Kolommen',
  'table.csv': 'Downloaden als CSV',
  'table.noMatch': 'Niets past bij deze zoekopdracht',
  'table.noMatchText': 'Haal een filter weg of zoek iets anders.',
  'table.clear': 'Zoekopdracht en filters wissen',
  'table.filterBy': '{column}: alle',
  'table.sortBy': 'Sorteren op {column}',
} satisfies Record<keyof typeof en, string>
