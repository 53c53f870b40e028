import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'Rechercher dans cette liste',
  'table.count': '{count, plural, =0 {rien} one {# ligne} other {# lignes}}',
  'table.filtered': '{count} sur {total}',
  'table.columns': 'Colonnes',
  'table.csv': 'Télécharger en CSV',
  'table.noMatch': 'Rien ne correspond à cette recherche',
  'table.noMatchText': 'Retirez un filtre ou cherchez autre chose.',
  'table.clear': 'Effacer la recherche et les filtres',
  'table.filterBy': '{column} : tous',
  'table.sortBy': 'Trier par {column}',
} satisfies Record<keyof typeof en, string>
