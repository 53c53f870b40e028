import type { Equation } from '@passerelle/domain/disclosure'

export type Tables = { readonly cells: Record<string, number>; readonly equations: Equation[] }

/** Small, fast and the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A table of three variables with every margin; counts are drawn around a mean, most of them below it. */
export function threeWay(sizes: readonly [number, number, number], mean: number): Tables {
  const random = randomFrom(1)
  const lists = sizes.map((size) => Array.from({ length: size }, (_, index) => `${index}`))
  const [rows, columns, layers] = lists as [string[], string[], string[]]
  const cells: Record<string, number> = {}
  for (const row of rows)
    for (const column of columns)
      for (const layer of layers) {
        const count = Math.floor(mean * -Math.log(1 - random()))
        for (const r of [row, 'all'])
          for (const c of [column, 'all'])
            for (const l of [layer, 'all']) cells[`${r}|${c}|${l}`] = (cells[`${r}|${c}|${l}`] ?? 0) + count
      }
  const every = (list: readonly string[]) => [...list, 'all']
  const equations: Equation[] = [
    ...every(columns).flatMap((c) =>
      every(layers).map((l) => ({ total: `all|${c}|${l}`, parts: rows.map((r) => `${r}|${c}|${l}`) })),
    ),
    ...every(rows).flatMap((r) =>
      every(layers).map((l) => ({ total: `${r}|all|${l}`, parts: columns.map((c) => `${r}|${c}|${l}`) })),
    ),
    ...every(rows).flatMap((r) =>
      every(columns).map((c) => ({ total: `${r}|${c}|all`, parts: layers.map((l) => `${r}|${c}|${l}`) })),
    ),
  ]
  return { cells, equations }
}
