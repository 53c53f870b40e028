/** Something happened after one time and by another: after `after`, at the latest at `by`. Never seen: `by` infinite. */
export interface IntervalObservation {
  readonly after: number
  /** Equal to `after` where the time is exact. */
  readonly by: number
}

/** A stretch in which part of the probability lies; where inside it, the data do not say. */
export interface Mass {
  readonly after: number
  readonly by: number
  readonly probability: number
}

/**
 * How times are distributed when they are only known to lie between two others ("in spring", "between two calls"): the
 * non-parametric maximum likelihood, by self-consistency. Probability lies only in innermost stretches, and within
 * each it may lie anywhere; `survivalBetween` says what follows for a time.
 *
 * Turnbull 1976, JRSS B 38:290–295; Peto 1973 for the innermost stretches.
 *
 * @throws RangeError for a stretch that ends before it begins
 *
 * @example
 * turnbull([{ after: 0, by: 3 }, { after: 2, by: 5 }, { after: 4, by: Infinity }]).map(({ after }) => after) // [2, 4]
 */
export function turnbull(
  observations: readonly IntervalObservation[],
  { tolerance = 1e-10, iterations = 100_000 } = {},
): Mass[] {
  for (const { after, by } of observations) {
    if (!(after >= 0 && by >= after)) throw new RangeError(`No stretch of time: after ${after}, by ${by}.`)
  }
  let stretches = innermost(observations)
  for (;;) {
    const covered = coverage(observations, stretches)
    const masses = maximised(stretches.length, covered, tolerance, iterations)
    const pulls = pullsOn(masses, covered)
    const keeps = stretches.filter(
      (_, index) => (masses[index] as number) > 1e-3 || (pulls[index] as number) > 1 - 1e-6,
    )
    if (keeps.length === stretches.length || keeps.length === 0) {
      return stretches.map((stretch, index) => ({ ...stretch, probability: masses[index] as number }))
    }
    // What the likelihood empties only ever more slowly is emptied at once.
    stretches = keeps
  }
}

type Covered = readonly (readonly [first: number, last: number])[]

/** Which stretches each observation contains; they follow each other. */
function coverage(
  observations: readonly IntervalObservation[],
  stretches: readonly IntervalObservation[],
): Covered {
  return observations.map(({ after, by }) => {
    const isInside = (each: IntervalObservation): boolean =>
      each.by <= by &&
      (each.after > after || (each.after === after && (after === by) === (each.after === each.by)))
    return [stretches.findIndex(isInside), stretches.findLastIndex(isInside)] as const
  })
}

function maximised(count: number, covered: Covered, tolerance: number, iterations: number): number[] {
  let masses = new Array<number>(count).fill(1 / count)
  for (let round = 0; round < iterations; round++) {
    const pulls = pullsOn(masses, covered)
    const next = masses.map((mass, index) => mass * (pulls[index] as number))
    const change = Math.max(...next.map((mass, index) => Math.abs(mass - (masses[index] as number))))
    masses = next
    if (change < tolerance) break
  }
  return masses
}

/** By what factor each mass grows to be what the observations expect: 1 where it is right, less where none belongs. */
function pullsOn(masses: readonly number[], covered: Covered): number[] {
  const pulls = masses.map(() => 0)
  for (const [first, last] of covered) {
    let sum = 0
    for (let index = first; index <= last; index++) sum += masses[index] as number
    for (let index = first; index <= last; index++)
      pulls[index] = (pulls[index] as number) + 1 / sum / covered.length
  }
  return pulls
}

/** Stretches that begin with some `after` and end with the next `by`: nowhere else can probability lie. */
function innermost(observations: readonly IntervalObservation[]): { after: number; by: number }[] {
  // An exact time begins where it ends; an open one begins just after. At one time: exact beginnings, ends, the rest.
  const edges = observations.flatMap(({ after, by }) => [
    { time: after, order: after === by ? 0 : 2, begins: true },
    { time: by, order: 1, begins: false },
  ])
  edges.sort((a, b) => a.time - b.time || a.order - b.order)
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1]
    return edge.begins && next !== undefined && !next.begins ? [{ after: edge.time, by: next.time }] : []
  })
}

/** Smallest and largest share to whom it has not happened by a time. */
export function survivalBetween(
  masses: readonly Mass[],
  time: number,
): { readonly lower: number; readonly upper: number } {
  let surely = 0
  let perhaps = 0
  for (const { after, by, probability } of masses) {
    if (after > time || (after === time && by > after)) surely += probability
    else if (by > time) perhaps += probability
  }
  return { lower: Math.min(1, surely), upper: Math.min(1, surely + perhaps) }
}
