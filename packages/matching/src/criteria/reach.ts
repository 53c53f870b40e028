/**
 * Who can meet the requirements at all: an index of mentors for each requirement whose kind allows one, so that most pairs
 * are never looked at. What an index gives may be too many, never too few; the requirements themselves are asked after.
 */
import type { CompiledCriterion } from './compile.ts'

/** The mentors that one requirement leaves to each mentee. */
export interface Reach {
  /** How many `list` would give at most; a bound is enough. */
  count(row: number): number
  /** Writes them, each once and in no order, and returns how many. */
  list(row: number, into: Int32Array): number
}

/** Writes the columns that the narrowest index leaves to a row, all of them where there is none. */
export function reachOf(
  criteria: readonly CompiledCriterion[],
  columns: number,
): (row: number, into: Int32Array) => number {
  const reaches = criteria.flatMap((criterion) => {
    const reach = criterion.isMust ? criterion.reach?.() : undefined
    return reach === undefined ? [] : [withUnknown(criterion, reach, columns)]
  })
  return (row, into) => {
    let narrowest: Reach | undefined
    let least = columns
    for (const reach of reaches) {
      const count = reach.count(row)
      if (count < least) {
        least = count
        narrowest = reach
      }
    }
    if (narrowest !== undefined) return narrowest.list(row, into)
    for (let column = 0; column < columns; column++) into[column] = column
    return columns
  }
}

/** A missing value is no known failure: unless the policy forbids it, such a pair stays possible. */
function withUnknown(criterion: CompiledCriterion, reach: Reach, columns: number): Reach {
  const { rowKnown, columnKnown, unknownMentee, unknownMentor } = criterion
  const isOpen = unknownMentor !== 'forbid'
  const unknown = Int32Array.from(columnKnown.keys()).filter((column) => isOpen && columnKnown[column] === 0)
  return {
    count(row) {
      if (rowKnown[row] === 0) return unknownMentee === 'forbid' ? 0 : columns
      return reach.count(row) + unknown.length
    },
    list(row, into) {
      if (rowKnown[row] === 0) return 0
      const count = reach.list(row, into)
      let known = 0
      for (let k = 0; k < count; k++) if (columnKnown[into[k]!] === 1) into[known++] = into[k]!
      into.set(unknown, known)
      return known + unknown.length
    },
  }
}

/** Columns by the keys that each has, for rows that look for any of a few keys; `undefined` looks for nothing: everyone. */
export function reachByKeys(
  columns: number,
  keysOfColumn: (column: number) => Iterable<number>,
  keysOfRow: (row: number) => ArrayLike<number> | undefined,
): Reach {
  const lists = new Map<number, number[]>()
  for (let column = 0; column < columns; column++)
    for (const key of keysOfColumn(column)) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [column])
      else list.push(column)
    }
  const seenFor = new Int32Array(columns).fill(-1)
  let asked = 0
  return {
    count(row) {
      const keys = keysOfRow(row)
      if (keys === undefined) return columns
      let count = 0
      for (let k = 0; k < keys.length; k++) count += lists.get(keys[k]!)?.length ?? 0
      return count
    },
    list(row, into) {
      const keys = keysOfRow(row) ?? []
      asked++
      let count = 0
      for (let k = 0; k < keys.length; k++)
        for (const column of lists.get(keys[k]!) ?? []) {
          if (seenFor[column] === asked) continue
          seenFor[column] = asked
          into[count++] = column
        }
      return count
    },
  }
}
