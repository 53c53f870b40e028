export { type Column, readTableView, type TableView } from './arrange.ts'
export { DataTable, type DataTableProps } from './DataTable.tsx'
export type { SavedView } from './savedViews.ts'
