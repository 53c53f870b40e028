/**
 * Costs of change by column, each a little off its true size by a fixed sequence (the golden ratio's multiples): with
 * equal costs many answers would tie, and the simplex method could go round in circles among them.
 */
export function spreadCosts(size: number, costOf: (column: number) => number): Float64Array {
  return Float64Array.from({ length: size }, (_, column) => {
    const spread = ((column + 1) * 0.618_033_988_749_895) % 1
    return costOf(column) * (1 + 0.001 * spread)
  })
}
