import writeExcel, { type Cell } from 'write-excel-file/browser'
import type { Column } from './arrange.ts'
import { textOf } from './csv.ts'

/**
 * The rows as a workbook of one sheet: numbers as numbers, all else as text, so that nothing is ever run as a formula.
 * Loaded only when somebody asks for the file.
 */
export function xlsxOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Promise<Blob> {
  return writeExcel(cellsOf(rows, columns), {
    stickyRowsCount: 1,
    columns: columns.map(({ width = 1 }) => ({ width: Math.round(18 * width) })),
  }).toBlob()
}

/** The sheet before it is packed. */
export function cellsOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Cell[][] {
  return [
    columns.map(({ header }): Cell => ({ value: header, type: String, fontWeight: 'bold' })),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ]
}

function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  const value = column.value(row)
  if (!column.text && typeof value === 'number' && Number.isFinite(value)) return { value, type: Number }
  const text = textOf(column, row)
  return text === '' ? null : { value: text.slice(0, 32_000), type: String }
}
