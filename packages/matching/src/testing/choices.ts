/** Every choice within the places, pins apart: the columns of each row. */
export function* everyChoice(
  units: (row: number, column: number) => number,
  rows: number,
  places: number[],
): Generator<number[]> {
  const columnOf: number[] = []
  function* extend(): Generator<number[]> {
    const row = columnOf.length
    if (row === rows) {
      yield [...columnOf]
      return
    }
    columnOf.push(-1)
    yield* extend()
    columnOf.pop()
    for (let column = 0; column < places.length; column++) {
      if (units(row, column) < 0 || columnOf.filter((other) => other === column).length >= places[column]!)
        continue
      columnOf.push(column)
      yield* extend()
      columnOf.pop()
    }
  }
  yield* extend()
}
