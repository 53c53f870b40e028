interface Bounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** Whether a lower and an upper bound leave anything between them. */
export const areInOrder = ({ atLeast, atMost }: Bounds): boolean =>
  atLeast === undefined || atMost === undefined || atLeast <= atMost

/** How a schema says that bounds are the wrong way round. */
export const reversed = { path: ['atMost'], params: { code: 'rule.bounds-reversed' } }
