/** Reads and writes comma-separated values (RFC 4180), strictly: what is not clear is a fault with its place. */
import type { Fault } from './faults.ts'

export interface Table {
  readonly header: readonly string[]
  /** Cells of each row below the header; as many as the header has. Row numbers count from the header, which is 1. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** The table in a text, or every fault in it. Lines may end in LF or CRLF; empty lines at the end are left out. */
export function readTable(file: string, text: string): { table: Table; faults: Fault[] } {
  const faults: Fault[] = []
  const records = recordsOf(file, text, faults)
  const header = (records[0] ?? []).map((name) => name.trim())
  if (records.length === 0)
    faults.push({ file, row: 1, says: 'the file is empty; expected a row with the names of the columns' })
  else if (header.length === 1 && header[0]?.includes(';'))
    faults.push({
      file,
      row: 1,
      says: 'found no comma; expected commas between columns (“;” only inside a cell)',
    })
  header.forEach((name, index) => {
    const column = name || `number ${index + 1}`
    if (name === '') faults.push({ file, row: 1, column, says: 'has no name' })
    else if (header.indexOf(name) < index) faults.push({ file, row: 1, column, says: 'stands twice' })
  })
  const rows = records.slice(1).map((cells, index) => ({ row: index + 2, cells }))
  for (const { row, cells } of rows) {
    if (cells.length === header.length) continue
    const says = `has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; expected ${header.length}, as the header`
    faults.push({ file, row, says })
  }
  return { table: { header, rows: rows.filter(({ cells }) => cells.length === header.length) }, faults }
}

function recordsOf(file: string, text: string, faults: Fault[]): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const place = () => ({ file, row: records.length + 1, column: `number ${record.length + 1}` })
  while (at < text.length) {
    let cell: string
    if (text[at] === '"') {
      const closed = quoted(text, at)
      if (closed === undefined) {
        faults.push({ ...place(), says: 'a quote is opened and never closed' })
        return records
      }
      ;({ cell, at } = closed)
      if (at < text.length && !/[,\r\n]/.test(text[at]!)) {
        faults.push({
          ...place(),
          says: `“${text[at]}” after the closing quote; expected a comma or the end of the row`,
        })
        while (at < text.length && !/[,\r\n]/.test(text[at]!)) at++
      }
    } else {
      const from = at
      while (at < text.length && !/[,\r\n]/.test(text[at]!)) at++
      cell = text.slice(from, at)
      if (cell.includes('"'))
        faults.push({
          ...place(),
          says: 'a quote inside a cell; expected the whole cell in quotes and “""” for one',
        })
    }
    record.push(cell)
    if (text[at] === ',') {
      at++
      if (at === text.length) record.push('')
      else continue
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2
    else at++
    records.push(record)
    record = []
  }
  while (records.at(-1)?.length === 1 && records.at(-1)?.[0] === '') records.pop()
  return records
}

/** The cell that begins with the quote at `from`, and the position behind its closing quote. */
function quoted(text: string, from: number): { cell: string; at: number } | undefined {
  let cell = ''
  for (let at = from + 1; ; ) {
    const end = text.indexOf('"', at)
    if (end < 0) return undefined
    cell += text.slice(at, end)
    if (text[end + 1] !== '"') return { cell, at: end + 1 }
    cell += '"'
    at = end + 2
  }
}

/** A row of CSV. What a spreadsheet would run as a formula gets a `'` in front. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell) => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell)
    const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
  })
  return `${written.join(',')}\r\n`
}
