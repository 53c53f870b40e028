import type { Column } from './arrange.ts'

/** The rows as a CSV file: what each column says in text. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return csvFrom([
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((column) => textOf(column, row))),
  ])
}

/** What a file says in a cell. */
export function textOf<Row>(column: Column<Row>, row: Row): string {
  if (column.text) return column.text(row)
  const value = column.value(row)
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Lines as a CSV file that spreadsheets of all four languages open well: byte order mark, semicolons, quotes where
 * needed. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvFrom(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((line) => line.map(quote).join(';')).join('\r\n')}\r\n`
}

function quote(text: string): string {
  const isNumber = /^[-+]?\d+([.,]\d+)?$/.test(text)
  const harmless = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
