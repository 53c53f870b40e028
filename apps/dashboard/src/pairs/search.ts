import { readTableView, type TableView } from '@passerelle/ui/table'

/** The list's view and which pairs it shows; both stand in the address. */
export type PairsSearch = TableView & { readonly which?: 'open' | 'over' }

export function readPairsSearch(search: Record<string, unknown>): PairsSearch {
  return { ...readTableView(search), ...(search.which === 'over' && { which: 'over' as const }) }
}
