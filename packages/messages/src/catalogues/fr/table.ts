import type { table as en } from '../en/table.ts'

export const table = {
  'table.search': 'Rechercher dans cette liste',
  'table.count': '{count, plural, =0 {rien} one {# ligne} other {# lignes}}',
  'table.filtered': '{count} sur {total}',
  'table.columns': 'Colonnes',
  'table.noMatch': 'Rien ne correspond à cette recherche',
  'table.noMatchText': 'Retirez un filtre ou cherchez autre chose.',
  'table.clear': 'Effacer la recherche et les filtres',
  'table.filterBy': '{column} : tous',
  'table.sortBy': 'Trier par {column}',
  'table.sort': 'Trier',
  'table.xlsx': 'Tableur (XLSX)',
  'table.csv': 'Tableau (CSV)',
  'table.views': 'Vues',
  'table.viewAll': 'Tout',
  'table.viewName': 'Nom de cette vue',
  'table.viewForget': 'Oublier « {view} »',
  'table.select': 'Sélectionner {row}',
  'table.selectAll': 'Sélectionner tout ce qui est affiché',
  'table.selectNone': 'Ne rien sélectionner',
  'table.selected': '{count, plural, one {# sélectionné} other {# sélectionnés}}',
} satisfies Record<keyof typeof en, string>
