import { DisclosureError } from './errors.ts'

/** A published relation `total = sum of parts`, true of the real values. */
export type Equation = { readonly total: string; readonly parts: readonly string[] }

/** A published relation `min ≤ Σ times · cell ≤ max`: inclusion, a rounded percentage, a rounded count. */
export type Inequality = {
  readonly terms: readonly { readonly cell: string; readonly times: number }[]
  readonly min?: number
  readonly max?: number
}

/** True values by cell. A hidden cell may be absent when only the outsider's view is wanted. */
export type Cells = Readonly<Record<string, number>>

/** What left the house on one earlier day, to anyone. A cell keeps its id, and with it its value, across releases. */
export type Release = {
  readonly cells: Cells
  readonly equations?: readonly Equation[]
  readonly inequalities?: readonly Inequality[]
  readonly hidden: readonly string[]
}

/** Everything an outsider can read, with the hidden values known to us alone. */
export type Published = {
  readonly cells: Cells
  readonly equations: readonly Equation[]
  /** Cells that are not shown; every other cell is. */
  readonly hidden: readonly string[]
  readonly inequalities?: readonly Inequality[]
  /** What an outsider knows of single cells besides (for example from different marks). */
  readonly bounds?: { readonly lower?: Cells; readonly upper?: Cells }
  /** Earlier releases to any recipient: a cell that one of them showed is known. */
  readonly releases?: readonly Release[]
  /** Cells that are sums of hours or money, not counts of people: they need not be whole. */
  readonly amounts?: readonly string[]
  /**
   * How much may be computed for one connected group of cells, in entries of the tableau; some twenty million take a second.
   * Where it is used up, the remaining bounds are what each relation alone implies, and say so (`linear`).
   */
  readonly effort?: number
}

export type Relation = {
  readonly columns: readonly number[]
  readonly coefficients: readonly number[]
  readonly min: number
  readonly max: number
}

/** The unknowns of an outsider and the relations among them, known cells folded into the constants. */
export type Knowledge = {
  readonly ids: readonly string[]
  /** The real values, or `undefined` where they were not given. */
  readonly truth: readonly (number | undefined)[]
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly isWhole: readonly boolean[]
  readonly relations: readonly Relation[]
}

const SLACK = 1e-6

/**
 * Folds everything published into one linear system over the hidden cells.
 * @throws DisclosureError `unknown-cell`, `not-a-count`, `cell-changed`, `equation-does-not-hold`, `inequality-does-not-hold`
 */
export function knowledgeOf(published: Published): Knowledge {
  const values = mergedCells(published)
  const amounts = new Set(published.amounts)
  const hidden = hiddenThroughout(published)
  const columnOf = new Map([...hidden].map((id, column) => [id, column]))
  for (const [id, value] of values)
    if (!(value >= 0) || value === Infinity || !(amounts.has(id) || Number.isInteger(value)))
      throw new DisclosureError('not-a-count', { cell: id, value })
  const ids = [...columnOf.keys()]
  const lower = new Float64Array(ids.length)
  const upper = new Float64Array(ids.length).fill(Infinity)
  ids.forEach((id, column) => {
    lower[column] = Math.max(0, published.bounds?.lower?.[id] ?? 0)
    upper[column] = published.bounds?.upper?.[id] ?? Infinity
  })
  const sources = [published, ...(published.releases ?? [])]
  const context = { values, columnOf }
  const relations = [
    ...sources.flatMap((source) => (source.equations ?? []).map((equation) => balance(equation, context))),
    ...sources.flatMap((source) => (source.inequalities ?? []).map((item) => range(item, context))),
  ].filter((relation) => relation.columns.length > 0)
  const truth = ids.map((id) => values.get(id))
  return { ids, truth, lower, upper, isWhole: ids.map((id) => !amounts.has(id)), relations }
}

/** The value of each cell over all releases; throws where one was changed. */
export function mergedCells(published: Pick<Published, 'cells' | 'releases'>): Map<string, number> {
  const values = new Map<string, number>()
  for (const source of [...(published.releases ?? []), published])
    for (const [id, value] of Object.entries(source.cells)) {
      const before = values.get(id)
      if (before !== undefined && before !== value)
        throw new DisclosureError('cell-changed', { cell: id, value, expected: before })
      values.set(id, value)
    }
  return values
}

function hiddenThroughout(published: Published): Set<string> {
  const shownBefore = new Set<string>()
  const hidden = new Set<string>(published.hidden)
  for (const release of published.releases ?? []) {
    const hiddenThen = new Set(release.hidden)
    for (const id of Object.keys(release.cells)) if (!hiddenThen.has(id)) shownBefore.add(id)
    for (const id of hiddenThen) if (!Object.hasOwn(published.cells, id)) hidden.add(id)
  }
  for (const id of shownBefore) hidden.delete(id)
  return hidden
}

type Context = { values: ReadonlyMap<string, number>; columnOf: ReadonlyMap<string, number> }

function balance(equation: Equation, context: Context): Relation {
  const terms = [{ cell: equation.total, times: 1 }, ...equation.parts.map((cell) => ({ cell, times: -1 }))]
  const { relation, gap } = fold({ terms, min: 0, max: 0 }, context)
  if (Math.abs(gap) > SLACK) {
    const value = context.values.get(equation.total) as number
    throw new DisclosureError('equation-does-not-hold', {
      cell: equation.total,
      value,
      expected: value - gap,
    })
  }
  return relation
}

function range(inequality: Inequality, context: Context): Relation {
  const { relation, gap } = fold(inequality, context)
  const { min = -Infinity, max = Infinity } = inequality
  const slack = SLACK * Math.max(1, ...inequality.terms.map((term) => Math.abs(term.times)))
  if (gap < min - slack || gap > max + slack)
    throw new DisclosureError('inequality-does-not-hold', { cell: inequality.terms[0]?.cell })
  return relation
}

/** Splits a form into its hidden part and the constant of the shown cells; `gap` is its true value, NaN where one is not given. */
function fold(inequality: Inequality, context: Context): { relation: Relation; gap: number } {
  const times = new Map<number, number>()
  let constant = 0
  let gap = 0
  for (const term of inequality.terms) {
    const value = context.values.get(term.cell)
    const column = context.columnOf.get(term.cell)
    if (column !== undefined) times.set(column, (times.get(column) ?? 0) + term.times)
    else if (value === undefined) throw new DisclosureError('unknown-cell', { cell: term.cell })
    else constant += term.times * value
    gap += term.times * (value ?? Number.NaN)
  }
  const kept = [...times].filter(([, factor]) => factor !== 0)
  // The largest coefficient becomes 1, so that one tolerance suits every relation.
  const scale = Math.max(...kept.map(([, factor]) => Math.abs(factor)))
  const relation = {
    columns: kept.map(([column]) => column),
    coefficients: kept.map(([, factor]) => factor / scale),
    min: ((inequality.min ?? -Infinity) - constant) / scale,
    max: ((inequality.max ?? Infinity) - constant) / scale,
  }
  return { relation, gap }
}
