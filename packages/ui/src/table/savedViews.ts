import { readTableView, type TableView } from './arrange.ts'

export type SavedView = { readonly label: string; readonly view: TableView }

type Store = Pick<Storage, 'getItem' | 'setItem'>

const keyOf = (name: string): string => `passerelle-views-${name}`

/** Views kept on this device; what cannot be read any more is left out. */
export function readViews(store: Store, name: string): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(name)) ?? '[]')
    if (!Array.isArray(kept)) return []
    return kept.flatMap((one: unknown): SavedView[] => {
      if (typeof one !== 'object' || one === null || !('label' in one) || !('view' in one)) return []
      if (typeof one.label !== 'string' || typeof one.view !== 'object' || one.view === null) return []
      return [{ label: one.label, view: readTableView({ ...one.view }) }]
    })
  } catch {
    return []
  }
}

export function writeViews(store: Store, name: string, views: readonly SavedView[]): void {
  store.setItem(keyOf(name), JSON.stringify(views))
}

export function isSameView(one: TableView, other: TableView): boolean {
  return (['q', 'sort', 'filter', 'columns'] as const).every((key) => (one[key] ?? '') === (other[key] ?? ''))
}
