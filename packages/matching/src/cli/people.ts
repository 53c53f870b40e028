/** People, pins and places from tables. */
import { type AttributeDeclaration, attributeTypes } from '../criteria/attributes.ts'
import { itemsOf, numberOf, valueOfCell, writtenAs } from './cells.ts'
import { readTable, type Table } from './csv.ts'
import type { Fault } from './faults.ts'

type Side = 'mentee' | 'mentor'

/** Columns that are not attributes, by side. */
const ownColumns = {
  mentee: ['id', 'avoid', 'waitingDays', 'waitingRounds'],
  mentor: ['id', 'avoid', 'capacity', 'minimum'],
} as const

/** What was read from one file, and the row of each entry. */
export interface Entries {
  readonly values: readonly Record<string, unknown>[]
  readonly rows: readonly number[]
}

/** People as the schemas want them; what is missing in a cell is not known. Values are checked by the round's own checks. */
export function peopleOf(
  side: Side,
  file: string,
  text: string,
  declared: readonly AttributeDeclaration[],
): { people: Entries; faults: Fault[] } {
  const { table, faults } = readTable(file, text)
  const own: readonly string[] = ownColumns[side]
  const here = new Map(
    declared
      .filter((each) => each.side !== (side === 'mentee' ? 'mentor' : 'mentee'))
      .map((each) => [each.name, each]),
  )
  if (table.header.length > 0 && !table.header.includes('id'))
    faults.push({ file, row: 1, says: `has no column “id”; expected one that names each ${side}` })
  for (const column of table.header) {
    if (column === '' || own.includes(column) || here.has(column)) continue
    const known = [...own, ...here.keys()].join(', ')
    faults.push({
      file,
      row: 1,
      column,
      says: `the policy declares no such attribute of a ${side}; known: ${known}`,
    })
  }
  const values = table.rows.map(({ row, cells }) => {
    const person: Record<string, unknown> = {}
    const attributes: Record<string, unknown> = {}
    table.header.forEach((column, index) => {
      const cell = (cells[index] ?? '').trim()
      const type = here.get(column)?.type
      if (column === 'id') {
        if (cell === '') faults.push({ file, row, column, says: 'is empty; expected an id' })
        else person['id'] = cell
      } else if (cell === '') return
      else if (column === 'avoid') person['avoid'] = itemsOf(cell)
      else if (own.includes(column)) {
        person[column] = numberOf(cell)
        if (person[column] === undefined)
          faults.push({ file, row, column, says: `is “${cell}”; expected a whole number` })
      } else if (type !== undefined) {
        attributes[column] = valueOfCell(type, cell)
        if (attributes[column] === undefined)
          faults.push({ file, row, column, says: `is “${cell}”; expected ${writtenAs[type]}` })
      }
    })
    return { ...withoutUndefined(person), attributes: withoutUndefined(attributes) }
  })
  // Who has no id was reported above; the round's checks need not say it again.
  const kept = values
    .map((value, index) => ({ value, row: table.rows[index]!.row }))
    .filter(({ value }) => 'id' in value)
  return { people: { values: kept.map(({ value }) => value), rows: kept.map(({ row }) => row) }, faults }
}

/** The attributes that a policy declares, as far as they can be read. */
export function declarationsOf(policy: unknown): AttributeDeclaration[] {
  const list = (policy as { attributes?: unknown } | null)?.attributes
  if (!Array.isArray(list)) return []
  return list.filter(
    (each): each is AttributeDeclaration =>
      typeof each?.name === 'string' && (attributeTypes as readonly string[]).includes(each.type),
  )
}

/** Rows with exactly these columns, in any order. */
export function entriesOf(
  file: string,
  text: string,
  columns: readonly string[],
): { entries: Entries; faults: Fault[] } {
  const { table, faults } = readTable(file, text)
  for (const column of columns)
    if (!table.header.includes(column)) faults.push({ file, row: 1, says: `has no column “${column}”` })
  for (const column of table.header)
    if (column !== '' && !columns.includes(column))
      faults.push({ file, row: 1, column, says: `is not known; expected only ${columns.join(', ')}` })
  return {
    entries: {
      values: table.rows.map((row) => record(table, row.cells)),
      rows: table.rows.map(({ row }) => row),
    },
    faults,
  }
}

function record({ header }: Table, cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, index) => [column, (cells[index] ?? '').trim()]))
}

function withoutUndefined(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
