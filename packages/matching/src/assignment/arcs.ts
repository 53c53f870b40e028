/** Listed pairs by row, with costs to minimise; `Infinity` is forbidden. */
export interface Arcs {
  readonly rows: number
  readonly columns: number
  readonly rowStarts: Int32Array
  readonly columnIndices: Int32Array
  readonly costs: Float64Array
}

/** The same pairs by column. */
export function turnedArcs({ rows, columns, rowStarts, columnIndices, costs }: Arcs): Arcs {
  const starts = new Int32Array(columns + 1)
  for (const column of columnIndices) starts[column + 1]!++
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!
  const next = starts.slice(0, columns)
  const indices = new Int32Array(columnIndices.length)
  const turned = new Float64Array(columnIndices.length)
  for (let row = 0; row < rows; row++) {
    for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
      const place = next[columnIndices[arc]!]!++
      indices[place] = row
      turned[place] = costs[arc]!
    }
  }
  return { rows: columns, columns: rows, rowStarts: starts, columnIndices: indices, costs: turned }
}
