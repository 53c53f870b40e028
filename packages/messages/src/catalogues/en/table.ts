export const table = {
  'table.search': 'Search in this list',
  'table.count': '{count, plural, =0 {nothing} one {# row} other {# rows}}',
  'table.filtered': '{count} of {total}',
  'table.columns': 'Columns',
  'table.csv': 'Download as CSV',
  'table.noMatch': 'Nothing fits this search',
  'table.noMatchText': 'Remove a filter or search for something else.',
  'table.clear': 'Clear search and filters',
  'table.filterBy': '{column}: all',
  'table.sortBy': 'Sort by {column}',
} as const
