/** Reads the costs of an assignment: a table with names, or the OR-Library's files (n, then n × n numbers). */

import { largestCost } from '../assignment/check.ts'
import { numberOf } from './cells.ts'
import { readTable } from './csv.ts'
import { type Fault, refuseFaults } from './faults.ts'

export interface NamedCosts {
  readonly rowNames: readonly string[]
  readonly columnNames: readonly string[]
  readonly costs: Float64Array
}

/** A table has a comma in its header; the OR-Library's files begin with a number and know no commas. */
export function costsOf(file: string, text: string): NamedCosts {
  const [first = ''] = /\S[^\n]*/.exec(text) ?? []
  return /^[\d.+-]/.test(first) && !first.includes(',') ? orLibraryCosts(file, text) : tableCosts(file, text)
}

/** First cell free, then the names of the columns; below, each row with its name first. An empty cell is forbidden. */
function tableCosts(file: string, text: string): NamedCosts {
  // The corner may be empty.
  const { table, faults: found } = readTable(file, text.replace(/^\uFEFF?,/, 'row,'))
  const faults: Fault[] = [...found]
  const columnNames = table.header.slice(1)
  const rowNames = table.rows.map(({ cells }) => (cells[0] ?? '').trim())
  const costs = new Float64Array(rowNames.length * columnNames.length)
  const seen = new Set<string>()
  table.rows.forEach(({ row, cells }, r) => {
    const name = rowNames[r]!
    if (name === '')
      faults.push({ file, row, column: table.header[0] ?? '', says: 'is empty; expected a name' })
    else if (seen.has(name))
      faults.push({ file, row, column: table.header[0] ?? '', says: `“${name}” stands twice` })
    seen.add(name)
    columnNames.forEach((column, c) => {
      const cell = (cells[c + 1] ?? '').trim()
      const cost = cell === '' ? Number.POSITIVE_INFINITY : numberOf(cell)
      if (cost === undefined || (cell !== '' && Math.abs(cost) > largestCost))
        faults.push({
          file,
          row,
          column,
          says: `is “${cell}”; expected a number, or nothing for a forbidden pair`,
        })
      costs[r * columnNames.length + c] = cost ?? 0
    })
  })
  refuseFaults(faults)
  return { rowNames, columnNames, costs }
}

/** At most so many words that are no numbers are named one by one. */
const named = 20

/** Free white space, as J. E. Beasley's files have it: the size, then the costs of each row after the other. */
function orLibraryCosts(file: string, text: string): NamedCosts {
  const words = text.matchAll(/[^\s\uFEFF]+/g)
  const first = words.next().value
  const word = first?.[0] ?? ''
  const size = Number(word)
  if (!/^\d+$/.test(word) || size > 46_340) {
    const place = placeIn(text, first?.index ?? 0)
    refuseFaults([{ file, ...place, says: `is “${word}”; expected the size of the problem first` }])
  }
  const faults: Fault[] = []
  const costs = new Float64Array(size * size)
  let count = 0
  let wrong = 0
  let end = first?.index ?? 0
  for (const { 0: cell, index } of words) {
    end = index
    const cost = numberOf(cell)
    if (cost !== undefined && Math.abs(cost) <= largestCost) {
      if (count < costs.length) costs[count] = cost
    } else if (++wrong <= named)
      faults.push({ file, ...placeIn(text, index), says: `is “${cell}”; expected a number` })
    count++
  }
  if (wrong > named) faults.push({ file, says: `${wrong - named} more words are no numbers` })
  if (count !== costs.length) {
    const { row } = placeIn(text, end)
    faults.push({
      file,
      row,
      says: `ends after ${count} costs; expected ${size} × ${size} = ${size * size}`,
    })
  }
  refuseFaults(faults)
  const names = Array.from({ length: size }, (_, k) => String(k + 1))
  return { rowNames: names, columnNames: names, costs }
}

/** The line of a position, and which word of the line begins there. */
function placeIn(text: string, position: number): { row: number; column: string } {
  const before = text.slice(0, position).split('\n')
  const words = (before.at(-1) ?? '').match(/[^\s\uFEFF]+/g)?.length ?? 0
  return { row: before.length, column: `number ${words + 1}` }
}
