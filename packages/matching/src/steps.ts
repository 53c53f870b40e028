/**
 * Long work in steps: between two of them whoever runs it may let others have their turn, show how far it is, or stop. A
 * solver yields its share done, 0 to 1, at least once for every few thousand pairs it looks at, and never inside a search.
 */
export type Steps<T> = Generator<number, T, undefined>

/** The whole work without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
