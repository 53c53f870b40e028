import type { Cell } from './tables/table.ts'

/**
 * Lines as CSV by RFC 4180, for programs: commas, CRLF, quotes where needed, nothing changed in any text. A spreadsheet may
 * run a text that begins with `=` as a formula; for people there are other files.
 *
 * @example
 * csvText([['name', 'says'], ['Nadia', 'hello, "world"']]) // 'name,says\r\nNadia,"hello, ""world"""\r\n'
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
