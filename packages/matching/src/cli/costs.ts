/** Reads the costs of an assignment: a table with names, or the OR-Library's files (n, then n × n numbers). */

import { numberOf } from './cells.ts'
import { readTable } from './csv.ts'
import { type Fault, refuseFaults } from './faults.ts'

export interface NamedCosts {
  readonly rowNames: readonly string[]
  readonly columnNames: readonly string[]
  readonly costs: Float64Array
}

export function costsOf(file: string, text: string): NamedCosts {
  return /^[\s\d.+eE-]+$/.test(text) ? orLibraryCosts(file, text) : tableCosts(file, text)
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
      if (cost === undefined || (cell !== '' && Math.abs(cost) > 1e300))
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

function orLibraryCosts(file: string, text: string): NamedCosts {
  const faults: Fault[] = []
  const words = text.split('\n').flatMap((line, index) =>
    line
      .split(/\s+/)
      .filter(Boolean)
      .map((word, place) => ({ word, row: index + 1, column: `number ${place + 1}` })),
  )
  const [first, ...rest] = words
  const size = Number(first?.word)
  if (first === undefined || !/^\d+$/.test(first.word) || size > 46_340) {
    const place = first === undefined ? { row: 1 } : { row: first.row, column: first.column }
    refuseFaults([
      { file, ...place, says: `is “${first?.word ?? ''}”; expected the size of the problem first` },
    ])
  }
  for (const { word, row, column } of rest)
    if (numberOf(word) === undefined)
      faults.push({ file, row, column, says: `is “${word}”; expected a number` })
  if (rest.length !== size * size) {
    const row = words.at(-1)?.row ?? 1
    faults.push({
      file,
      row,
      says: `ends after ${rest.length} costs; expected ${size} × ${size} = ${size * size}`,
    })
  }
  refuseFaults(faults)
  const names = Array.from({ length: size }, (_, k) => String(k + 1))
  return { rowNames: names, columnNames: names, costs: Float64Array.from(rest, ({ word }) => Number(word)) }
}
