import type { ReactNode } from 'react'

export type CellValue = string | number | null | undefined

export type Column<Row> = {
  readonly id: string
  readonly header: string
  /** What is searched, sorted and exported. Days as `YYYY-MM-DD` sort well; names as people say them. */
  readonly value: (row: Row) => CellValue
  /** What is drawn; the value itself where absent. */
  readonly cell?: (row: Row) => ReactNode
  /** What a file says where the value is a code; the value itself where absent. */
  readonly text?: (row: Row) => string
  readonly align?: 'right'
  /** Share of the width against the other columns; 1 where absent. */
  readonly width?: number
  /** Not shown until chosen. */
  readonly isExtra?: boolean
  /** Offers a choice among the values that occur, or among these, said by `label`. */
  readonly filter?: ColumnFilter<Row>
  readonly isSortable?: boolean
}

type ColumnFilter<Row> = {
  readonly label?: (value: string) => string
  readonly options?: readonly string[]
  /** Where a row has several values in one cell: it is found by each of them. */
  readonly values?: (row: Row) => readonly string[]
}

/** The values by which a row is found in a column's filter. */
export function filterValues<Row>({ filter, value }: Column<Row>, row: Row): readonly string[] {
  const values = filter?.values?.(row)
  if (values === undefined) return [String(value(row) ?? '')]
  return values.length === 0 ? [''] : values
}

/** How a list is looked at. It stands in the address, so a view can be kept and sent. */
export type TableView = {
  readonly q?: string
  /** Column, `-` before it for descending. */
  readonly sort?: string
  /** `column:value,value;column:value` */
  readonly filter?: string
  /** Columns shown, in order, where they differ from the first choice. */
  readonly columns?: string
}

/** The part of an address that is a view; what does not fit is left out. For a route's `validateSearch`. */
export function readTableView(search: Record<string, unknown>): TableView {
  const view: Record<string, string> = {}
  for (const key of ['q', 'sort', 'filter', 'columns'])
    if (typeof search[key] === 'string' && search[key] !== '') view[key] = search[key].slice(0, 500)
    else if (typeof search[key] === 'number') view[key] = String(search[key])
  return view
}

export type Filters = ReadonlyMap<string, ReadonlySet<string>>

export function readFilters(filter: string | undefined): Filters {
  const filters = new Map<string, Set<string>>()
  for (const part of (filter ?? '').split(';')) {
    const at = part.indexOf(':')
    if (at < 1) continue
    const values = part
      .slice(at + 1)
      .split(',')
      .filter(Boolean)
      .map(decode)
    if (values.length > 0) filters.set(part.slice(0, at), new Set(values))
  }
  return filters
}

export function writeFilters(filters: Filters): string | undefined {
  const parts = [...filters]
    .filter(([, values]) => values.size > 0)
    .map(([column, values]) => `${column}:${[...values].map(encode).join(',')}`)
  return parts.length > 0 ? parts.join(';') : undefined
}

const encode = (value: string): string => value.replace(/[%,;:]/g, (sign) => encodeURIComponent(sign))

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Rows that a view shows, in its order. Unknown values come last, whichever the direction. */
export function arrange<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  view: TableView,
  compare: (one: string, other: string) => number,
): readonly Row[] {
  return sorted(
    filtered(searched(rows, columns, view.q), columns, readFilters(view.filter)),
    columns,
    view.sort,
    compare,
  )
}

function searched<Row>(rows: readonly Row[], columns: readonly Column<Row>[], q = ''): readonly Row[] {
  const words = fold(q).split(/\s+/).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = fold(
      columns.map((column) => `${column.text?.(row) ?? ''} ${column.value(row) ?? ''}`).join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}

function filtered<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: Filters,
): readonly Row[] {
  const active = columns.flatMap((column) => {
    const wanted = filters.get(column.id)
    return wanted && column.filter ? [{ column, wanted }] : []
  })
  if (active.length === 0) return rows
  return rows.filter((row) =>
    active.every(({ column, wanted }) => filterValues(column, row).some((value) => wanted.has(value))),
  )
}

function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string | undefined,
  compare: (one: string, other: string) => number,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort?.replace(/^-/, ''))
  if (!sort || !column) return rows
  const sign = sort.startsWith('-') ? -1 : 1
  return rows
    .map((row) => ({ row, value: column.value(row) }))
    .sort((a, b) => {
      if (isUnknown(a.value) || isUnknown(b.value))
        return Number(isUnknown(a.value)) - Number(isUnknown(b.value))
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value)
      return sign * compare(String(a.value), String(b.value))
    })
    .map(({ row }) => row)
}

const isUnknown = (value: CellValue): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

/** Without accents and case, so that "ilic" finds "Ilić". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
