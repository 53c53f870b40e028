/** Order without locale: the same on every machine and in every browser. */

/** Compares two strings by UTF-16 code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A small deterministic stream of numbers in [0, 1) (mulberry32, Tommy Ettinger 2017, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The items sorted by id, then shuffled by the seed: input order has no influence, and no one wins every tie by
 * having an early id.
 */
export function drawOrder<T extends { id: string }>(items: readonly T[], seed: number): T[] {
  const order = [...items].sort((a, b) => compareText(a.id, b.id))
  const random = randomFrom(seed)
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = order[i] as T
    order[i] = order[j] as T
    order[j] = swap
  }
  return order
}
