/** `near`: kilometres along the great circle between two points. */

import { mapped, type Steps } from '../../steps.ts'
import type { Point } from '../attributes.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

/** Mean radius of the Earth in kilometres (IUGG). */
const radius = 6371.0088

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

  const kilometres = (row: number, column: number): number => {
    const dx = rows[row * 3]! - columns[column * 3]!
    const dy = rows[row * 3 + 1]! - columns[column * 3 + 1]!
    const dz = rows[row * 3 + 2]! - columns[column * 3 + 2]!
    return 2 * radius * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2))
  }

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
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
        const squared = dx * dx + dy * dy + dz * dz
        if (squared >= limitSquared && half < Math.PI / 2) {
          out[k] = 0
          continue
        }
        const share = Math.min(1, scale * Math.asin(Math.min(1, Math.sqrt(squared) / 2)))
        out[k] =
          shape === 'linear' ? 1 - share : shape === 'gentle' ? 1 - share * share : (1 - share) * (1 - share)
      }
    },
    passes: (row, column) => kilometres(row, column) <= limit,
    explain(row, column) {
      const distance = kilometres(row, column)
      const shown = Math.round(distance * 10) / 10
      return {
        code: distance <= limit ? 'near.distance' : 'near.too-far',
        values: { kilometres: shown, limit },
      }
    },
  }
}
