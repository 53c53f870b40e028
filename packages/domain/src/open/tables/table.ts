import type { TableField } from './field.ts'

/** What a cell holds before it is written. */
export type Cell = string | number | boolean | null | undefined

/** A table of an export: its columns, what identifies a row, and to which tables its columns refer. */
export interface Table<Row> {
  readonly title: string
  readonly description: string
  readonly fields: readonly TableField[]
  readonly primaryKey: readonly string[]
  /** Column → table, whose `id` it holds. */
  readonly refersTo: Readonly<Record<string, string>>
  /** The cells of one record, a list for each row it becomes, in the order of `fields`. */
  readonly rowsOf: (record: Row) => readonly (readonly Cell[])[]
}
