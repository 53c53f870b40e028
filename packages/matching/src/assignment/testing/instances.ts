/** Families of cost matrices that the properties of the assignment floor are checked on. */
import fc from 'fast-check'
import type { DenseProblem } from '../types.ts'

const forbidden = Number.POSITIVE_INFINITY

/** Numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type CostOf = (row: number, column: number, random: () => number) => number
type Family = (rows: number, columns: number, random: () => number) => CostOf

/** Every family by its name; a family is given the size first, so that it can draw points or blocks. */
export const families: Record<string, Family> = {
  uniform: () => (_row, _column, random) => random(),
  'integers with many ties': () => (_row, _column, random) => Math.floor(random() * 4),
  'integers 0 to 99': () => (_row, _column, random) => Math.floor(random() * 100),
  euclidean: (rows, columns, random) => {
    const left = Array.from({ length: rows }, () => [random(), random()] as const)
    const right = Array.from({ length: columns }, () => [random(), random()] as const)
    return (row, column) => {
      const [a, b] = [left[row] ?? [0, 0], right[column] ?? [0, 0]]
      return Math.hypot(a[0] - b[0], a[1] - b[1])
    }
  },
  'Machol–Wien': () => (row, column) => (row + 1) * (column + 1),
  'reversed Machol–Wien': (rows, columns) => (row, column) => (rows - row) * (columns - column),
  'Machol–Wien, some forbidden': (rows, columns) => (row, column) =>
    row % 3 === 0 && column > columns / 4 && column < columns - rows / 8
      ? forbidden
      : (row + 1) * (column + 1),
  products: (rows, columns, random) => {
    const left = Array.from({ length: rows }, random)
    const right = Array.from({ length: columns }, random)
    return (row, column) => (left[row] ?? 0) * (right[column] ?? 0)
  },
  'points on a line': (rows, columns, random) => {
    const left = Array.from({ length: rows }, random)
    const right = Array.from({ length: columns }, random)
    return (row, column) => Math.abs((left[row] ?? 0) - (right[column] ?? 0))
  },
  'few kinds of people': (rows, columns, random) => {
    const kinds = Array.from({ length: 9 }, () => Math.floor(random() * 9))
    const left = Array.from({ length: rows }, () => Math.floor(random() * 3))
    const right = Array.from({ length: columns }, () => Math.floor(random() * 3))
    return (row, column) => kinds[3 * (left[row] ?? 0) + (right[column] ?? 0)] ?? 0
  },
  blocks: (rows, columns) => (row, column, random) => {
    const inBlock =
      Math.floor((row * 3) / Math.max(1, rows)) === Math.floor((column * 3) / Math.max(1, columns))
    return inBlock ? random() : forbidden
  },
  'almost infeasible': () => (_row, _column, random) => (random() < 0.25 ? random() * 10 : forbidden),
  'few columns wanted by all': (_rows, columns) => (_row, column, random) =>
    column < columns / 3 || random() < 0.02 ? Math.floor(random() * 9) : forbidden,
  'all forbidden': () => () => forbidden,
  'all equal': () => () => 7,
  negative: () => (_row, _column, random) => random() * 20 - 19,
  'huge and tiny': () => (_row, _column, random) => (random() < 0.5 ? -1 : 1) * 10 ** (random() * 24 - 12),
  huge: () => (_row, _column, random) => 1e12 * (1 + random()),
  tiny: () => (_row, _column, random) => 1e-12 * random(),
  'small beside an offset': () => (_row, _column, random) => 1e6 + random() * 1e-3,
}

export function costsOf(family: string, rows: number, columns: number, seed: number): Float64Array {
  const random = randomFrom(seed)
  const costOf = families[family]?.(rows, columns, random)
  if (costOf === undefined) throw new Error(`no family ${family}`)
  return Float64Array.from({ length: rows * columns }, (_, k) => {
    return costOf(Math.floor(k / columns), k % columns, random)
  })
}

export interface Instance extends DenseProblem {
  readonly family: string
  readonly seed: number
}

/** Problems of all families with sides up to `most`, empty and one-row ones included, to minimise or to maximise. */
export function anyInstance(most: number): fc.Arbitrary<Instance> {
  return fc
    .record({
      family: fc.constantFrom(...Object.keys(families)),
      rows: fc.oneof(fc.integer({ min: 0, max: most }), fc.constant(1), fc.constant(most)),
      columns: fc.oneof(fc.integer({ min: 0, max: most }), fc.constant(1), fc.constant(most)),
      seed: fc.nat(),
      maximise: fc.boolean(),
    })
    .map((drawn) => ({ ...drawn, costs: costsOf(drawn.family, drawn.rows, drawn.columns, drawn.seed) }))
}
