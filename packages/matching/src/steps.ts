/**
 * Long work in steps: between two of them whoever runs it may let others have their turn, show how far it is, or stop. A
 * solver yields its share done, 0 to 1, at least once for every few thousand pairs it looks at, at any size.
 */
export type Steps<T> = Generator<number, T, undefined>

/** The whole work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** `items.map(turn)`, with a step now and then. */
export function* mapped<T, U>(items: readonly T[], turn: (item: T, index: number) => U): Steps<U[]> {
  const turned: U[] = []
  for (const [index, item] of items.entries()) {
    if (index % 100 === 0) yield index / items.length
    turned.push(turn(item, index))
  }
  return turned
}
