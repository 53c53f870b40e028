/** `near`: kilometres along the great circle between two points. */

import { mapped, type Steps } from '../../steps.ts'
import type { Point } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { reachByKeys } from '../reach.ts'

/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371.0088

/** The cells that a stretch of two cells can reach from its own. */
const steps = [-2, -1, 0, 1, 2]
const around = steps.flatMap((dx) => steps.flatMap((dy) => steps.map((dz) => [dx, dy, dz] as const)))

/** Points as unit vectors: the distance then needs one square root and one arcsine. */
function* vectors(values: readonly unknown[], places: Readonly<Record<string, Point>>): Steps<Float64Array> {
  const out = new Float64Array(values.length * 3)
  yield* mapped(values, (value, i) => {
    if (value === null || value === undefined) return
    const point = typeof value === 'string' ? places[value] : (value as Point)
    if (point === undefined) return
    const latitude = (point.latitude * Math.PI) / 180
    const longitude = (point.longitude * Math.PI) / 180
    out[i * 3] = Math.cos(latitude) * Math.cos(longitude)
    out[i * 3 + 1] = Math.cos(latitude) * Math.sin(longitude)
    out[i * 3 + 2] = Math.sin(latitude)
  })
  return out
}

export function* nearKernel(criterion: CriterionOf<'near'>, input: KernelInput): Steps<Kernel> {
  const rows = yield* vectors(input.rows, input.places)
  const columns = yield* vectors(input.columns, input.places)
  const { limit } = criterion
  const shape = criterion.shape ?? 'linear'
  const half = Math.min(limit / (2 * radius), Math.PI / 2)
  const limitSquared = 4 * Math.sin(half) ** 2

  /** No two points are further apart than half the way round. */
  const reachesAll = half >= Math.PI / 2
  const squared = (row: number, column: number): number => {
    const dx = rows[row * 3]! - columns[column * 3]!
    const dy = rows[row * 3 + 1]! - columns[column * 3 + 1]!
    const dz = rows[row * 3 + 2]! - columns[column * 3 + 2]!
    return dx * dx + dy * dy + dz * dz
  }
  const kilometres = (row: number, column: number): number =>
    2 * radius * Math.asin(Math.min(1, Math.sqrt(squared(row, column)) / 2))
  const isWithin = (row: number, column: number): boolean =>
    reachesAll || squared(row, column) <= limitSquared

  const columnKnown = knownFlags(input.columns)

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown,
    score(row, chosen, count, out) {
      const x = rows[row * 3]!
      const y = rows[row * 3 + 1]!
      const z = rows[row * 3 + 2]!
      const scale = (2 * radius) / limit
      for (let k = 0; k < count; k++) {
        const at = chosen[k]! * 3
        const dx = x - columns[at]!
        const dy = y - columns[at + 1]!
        const dz = z - columns[at + 2]!
        const square = dx * dx + dy * dy + dz * dz
        if (square >= limitSquared && !reachesAll) {
          out[k] = 0
          continue
        }
        const share = Math.min(1, scale * Math.asin(Math.min(1, Math.sqrt(square) / 2)))
        out[k] =
          shape === 'linear' ? 1 - share : shape === 'gentle' ? 1 - share * share : (1 - share) * (1 - share)
      }
    },
    passes: isWithin,
    keepPassing(row, chosen, count) {
      if (reachesAll) return count
      const x = rows[row * 3]!
      const y = rows[row * 3 + 1]!
      const z = rows[row * 3 + 2]!
      let kept = 0
      for (let k = 0; k < count; k++) {
        const column = chosen[k]!
        const dx = x - columns[column * 3]!
        const dy = y - columns[column * 3 + 1]!
        const dz = z - columns[column * 3 + 2]!
        if (dx * dx + dy * dy + dz * dz <= limitSquared) chosen[kept++] = column
      }
      return kept
    },
    reach: () => {
      // Cells of half the limit, in space and not on the map, so that poles and the date line are nothing special.
      // A little more than half, so that rounding leaves nobody out.
      const cell = Math.max(1e-9, (Math.sqrt(limitSquared) / 2) * (1 + 1e-9))
      const at = (value: number): number => Math.floor(value / cell) + shift
      const shift = Math.ceil(1 / cell) + 3
      const span = 2 * shift + 1
      const keyOf = (x: number, y: number, z: number): number => (x * span + y) * span + z
      return reachByKeys(
        input.columns.length,
        (column) => {
          const [x, y, z] = columns.subarray(column * 3, column * 3 + 3)
          return columnKnown[column] === 0 ? [] : [keyOf(at(x!), at(y!), at(z!))]
        },
        (row) => {
          const [x, y, z] = rows.subarray(row * 3, row * 3 + 3)
          return around.map(([dx, dy, dz]) => keyOf(at(x!) + dx!, at(y!) + dy!, at(z!) + dz!))
        },
      )
    },
    explain(row, column) {
      const distance = kilometres(row, column)
      const shown = Math.round(distance * 10) / 10
      return {
        code: isWithin(row, column) ? 'near.distance' : 'near.too-far',
        values: { kilometres: shown, limit },
      }
    },
  }
}
