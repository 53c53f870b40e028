/** A whole as its parts: 1 where a part belongs to it. */
type Row = readonly number[]

const TINY = 1e-9

/**
 * Every group of parts whose sum follows from known wholes by adding and subtracting multiples, and does not follow without
 * the new ones. In the reduced form of the wholes a group is given by which of the leading parts it has, so all of them
 * are tried: two to the power of the number of independent wholes.
 */
export function derivableUnions({
  known,
  news,
}: {
  readonly known: readonly Row[]
  readonly news: readonly Row[]
}): boolean[][] {
  const before = reduced(known)
  const { rows } = reduced([...known, ...news])
  const found: boolean[][] = []
  for (let choice = 1; choice < 2 ** rows.length; choice++) {
    const sum = (rows[0] as Row).map(() => 0)
    rows.forEach((row, index) => {
      if ((choice >> index) & 1) for (const [at, by] of row.entries()) sum[at] = (sum[at] as number) + by
    })
    if (!sum.every((times) => Math.abs(times) < TINY || Math.abs(times - 1) < TINY)) continue
    if (!isZero(rest(sum, before))) found.push(sum.map((times) => times > 0.5))
  }
  return found
}

type Reduced = { readonly rows: readonly Row[]; readonly leading: readonly number[] }

/** Reduced row echelon form: each row has a column in which it alone is 1. */
function reduced(wholes: readonly Row[]): Reduced {
  let rows: Row[] = []
  const leading: number[] = []
  for (const whole of wholes) {
    const left = rest(whole, { rows, leading })
    const column = left.findIndex((times) => Math.abs(times) > TINY)
    if (column < 0) continue
    const scale = left[column] as number
    const row = left.map((times) => times / scale)
    rows = [...rows.map((other) => minus(other, row, other[column] as number)), row]
    leading.push(column)
  }
  return { rows, leading }
}

/** What is left of a sum without the rows. */
function rest(sum: Row, { rows, leading }: Reduced): Row {
  return rows.reduce((left, row, index) => minus(left, row, left[leading[index] as number] as number), sum)
}

function minus(from: Row, row: Row, times: number): Row {
  return times === 0 ? from : from.map((each, at) => each - times * (row[at] as number))
}

function isZero(row: Row): boolean {
  return row.every((times) => Math.abs(times) < TINY)
}
