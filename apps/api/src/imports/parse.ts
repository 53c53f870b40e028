import { type ImportField, recogniseHeaders } from '@passerelle/domain'
import Papa from 'papaparse'
import { Refused } from '../errors/index.ts'

/** What a column of the file is; undefined is left aside. */
export type Column = { readonly header: string; readonly field: ImportField | null }

export type ParsedFile = {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
}

const mostRows = 10_000

/** A file with any separator as headers and rows; empty lines are no rows. @throws Refused with the reason */
export function parseFile(text: string): ParsedFile {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const [headers, ...rows] = data
  if (headers === undefined || headers.every((header) => header.trim() === ''))
    throw new Refused('import.empty')
  if (rows.length === 0) throw new Refused('import.no-rows')
  if (rows.length > mostRows) throw new Refused('import.too-many-rows', { rows: rows.length, most: mostRows })
  const fields = recogniseHeaders(headers)
  return { rows, columns: headers.map((header, index) => ({ header, field: fields[index] ?? null })) }
}

/** The cells of a row by field. */
export function cellsOf(
  columns: readonly Column[],
  row: readonly string[],
): Partial<Record<ImportField, string>> {
  const cells: Partial<Record<ImportField, string>> = {}
  for (const [index, { field }] of columns.entries()) if (field !== null) cells[field] = row[index] ?? ''
  return cells
}
