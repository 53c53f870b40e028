import type { Column } from './arrange.ts'

/**
 * The rows as a CSV file that spreadsheets of all four languages open well: byte order mark, semicolons, quotes where
 * needed. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map(({ header }) => quote(header)),
    ...rows.map((row) => columns.map((column) => quote(textOf(column, row)))),
  ]
  return `\uFEFF${lines.map((line) => line.join(';')).join('\r\n')}\r\n`
}

function textOf<Row>(column: Column<Row>, row: Row): string {
  if (column.text) return column.text(row)
  const value = column.value(row)
  return value === null || value === undefined ? '' : String(value)
}

function quote(text: string): string {
  const isNumber = /^[-+]?\d+([.,]\d+)?$/.test(text)
  const harmless = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
