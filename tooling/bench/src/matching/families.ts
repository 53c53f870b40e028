/** The families of costs that solvers are compared on, row by row, the same for the same size. */

/** Small, fast and the same every time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Every cost by its row and column, without a second copy beside it: memory is measured too. */
function costs(size: number, costOf: (row: number, column: number) => number): Float64Array {
  const all = new Float64Array(size * size)
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) all[row * size + column] = costOf(row, column)
  return all
}

export const families: Record<string, (size: number) => Float64Array> = {
  uniform: (size) => costs(size, randomFrom(size)),
  'integers 0–99': (size) => {
    const random = randomFrom(size)
    return costs(size, () => Math.floor(random() * 100))
  },
  Euclidean: (size) => {
    const random = randomFrom(size)
    const points = Array.from({ length: 2 * size }, (): [number, number] => [random(), random()])
    return costs(size, (row, column) => {
      const [ax, ay] = points[row] ?? [0, 0]
      const [bx, by] = points[size + column] ?? [0, 0]
      return Math.hypot(ax - bx, ay - by)
    })
  },
  'Machol–Wien': (size) => costs(size, (row, column) => (row + 1) * (column + 1)),
}

/** What a row's own column costs beside 32 others between 0 and 1: one that nobody needs, and one that a fifth are best off with. */
export const fallbacks: Record<string, number> = { 'fallback at 1,000': 1000, 'fallback at 0.08': 0.08 }

/** Every row with 32 random columns, and one of its own at the cost of its family. */
export function sparseProblem(size: number, family: string) {
  const random = randomFrom(size)
  const each = 33
  const columnIndices = new Int32Array(size * each)
  const costs = new Float64Array(size * each)
  for (let row = 0; row < size; row++) {
    const seen = new Set<number>()
    while (seen.size < each - 1) seen.add(Math.floor(random() * size))
    let place = row * each
    for (const column of [...seen].sort((a, b) => a - b)) {
      columnIndices[place] = column
      costs[place++] = random()
    }
    columnIndices[place] = size + row
    costs[place] = fallbacks[family] ?? 1000
  }
  const rowStarts = Int32Array.from({ length: size + 1 }, (_, row) => row * each)
  return { rows: size, columns: 2 * size, rowStarts, columnIndices, costs }
}
