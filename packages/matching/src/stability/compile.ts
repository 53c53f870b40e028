/** From lists of wishes to typed arrays, with every entry checked. */
import { checkLength, wrongType } from '../assignment/check.ts'
import { InputError } from '../assignment/errors.ts'
import type { Market, PreferenceList } from './types.ts'

/** The possible pairs of each row, best first, and what both think of them: ranks from 0, equal for ties. */
export interface CompiledMarket {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly columnIndices: Int32Array
  readonly rowRank: Int32Array
  readonly columnRank: Float64Array
  readonly columnCapacity: Int32Array
}

export function compileMarket(market: Market): CompiledMarket {
  if (typeof market !== 'object' || market === null)
    throw wrongType('market', market, '{ rowLists, columnLists }')
  const { rowLists, columnLists, columnCapacity } = market
  if (!Array.isArray(rowLists)) throw wrongType('rowLists', rowLists, 'a list of lists')
  if (!Array.isArray(columnLists)) throw wrongType('columnLists', columnLists, 'a list of lists')
  const rows = rowLists.length
  const columns = columnLists.length
  const wanted = flat('rowLists', rowLists, columns)
  const offered = turned(flat('columnLists', columnLists, rows), rows)
  const starts = new Int32Array(rows + 1)
  const columnIndices = new Int32Array(wanted.others.length)
  const rowRank = new Int32Array(wanted.others.length)
  const columnRank = new Float64Array(wanted.others.length)
  const rankHere = new Int32Array(columns)
  const listedBy = new Int32Array(columns).fill(-1)
  let pair = 0
  for (let row = 0; row < rows; row++) {
    for (let k = offered.starts[row]!; k < offered.starts[row + 1]!; k++) {
      listedBy[offered.others[k]!] = row
      rankHere[offered.others[k]!] = offered.ranks[k]!
    }
    for (let k = wanted.starts[row]!; k < wanted.starts[row + 1]!; k++) {
      const column = wanted.others[k]!
      if (listedBy[column] !== row) continue
      columnIndices[pair] = column
      rowRank[pair] = wanted.ranks[k]!
      columnRank[pair++] = rankHere[column]!
    }
    starts[row + 1] = pair
  }
  return {
    rows,
    columns,
    starts,
    columnIndices: columnIndices.subarray(0, pair),
    rowRank: rowRank.subarray(0, pair),
    columnRank: columnRank.subarray(0, pair),
    columnCapacity: capacities(columnCapacity, columns),
  }
}

interface Lists {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly ranks: Int32Array
}

/** The lists one after the other, the smaller number first among those equally good. */
function flat(argument: string, lists: readonly PreferenceList[], others: number): Lists {
  const starts = new Int32Array(lists.length + 1)
  const all: number[] = []
  const ranks: number[] = []
  const listedBy = new Int32Array(others).fill(-1)
  lists.forEach((list, owner) => {
    const name = `${argument}[${owner}]`
    if (!Array.isArray(list)) throw wrongType(name, list, 'a list')
    const add = (other: unknown, at: string, index: number, rank: number): void => {
      const fault = { argument: at, index, value: other }
      if (!(Number.isInteger(other) && (other as number) >= 0 && (other as number) < others)) {
        const expected = others === 0 ? 'nothing, as the other side is empty' : `0 to ${others - 1}`
        throw new InputError('out-of-range', { ...fault, expected })
      }
      if (listedBy[other as number] === owner)
        throw new InputError('twice', { ...fault, expected: `each number once in ${name}` })
      listedBy[other as number] = owner
      all.push(other as number)
      ranks.push(rank)
    }
    let rank = 0
    for (let index = 0; index < list.length; index++) {
      const entry: unknown = list[index]
      if (Array.isArray(entry)) {
        const from = all.length
        for (let k = 0; k < entry.length; k++) add(entry[k], `${name}[${index}]`, k, rank)
        if (entry.length > 1) {
          const tied = all.slice(from).sort((a, b) => a - b)
          for (let k = 0; k < tied.length; k++) all[from + k] = tied[k]!
        }
      } else add(entry, name, index, rank)
      rank++
    }
    starts[owner + 1] = all.length
  })
  return { starts, others: Int32Array.from(all), ranks: Int32Array.from(ranks) }
}

/** The same entries by those who are listed: for each of them who lists them, ascending, and at which rank. */
function turned({ starts, others, ranks }: Lists, count: number): Lists {
  const turnedStarts = new Int32Array(count + 1)
  for (const other of others) turnedStarts[other + 1]!++
  for (let k = 0; k < count; k++) turnedStarts[k + 1]! += turnedStarts[k]!
  const next = turnedStarts.slice(0, count)
  const owners = new Int32Array(others.length)
  const turnedRanks = new Int32Array(others.length)
  for (let owner = 0; owner + 1 < starts.length; owner++) {
    for (let k = starts[owner]!; k < starts[owner + 1]!; k++) {
      const place = next[others[k]!]!++
      owners[place] = owner
      turnedRanks[place] = ranks[k]!
    }
  }
  return { starts: turnedStarts, others: owners, ranks: turnedRanks }
}

function capacities(given: Int32Array | undefined, columns: number): Int32Array {
  if (given === undefined) return new Int32Array(columns).fill(1)
  if (!(given instanceof Int32Array)) throw wrongType('columnCapacity', given, 'an Int32Array')
  checkLength('columnCapacity', given, columns, 'the length of columnLists')
  const index = given.findIndex((count) => count < 0)
  if (index < 0) return given
  throw new InputError('negative', {
    argument: 'columnCapacity',
    index,
    value: given[index],
    expected: 'at least 0',
  })
}
