/** The best few pairs of each person, where every pair would be too many. */
import { checkCount } from '../assignment/check.ts'
import { Best } from './best.ts'
import { type CompiledCriterion, unitsPerPoint } from './compile.ts'
import { reachOf } from './reach.ts'
import { compiled, type ScoreInput } from './score-pairs.ts'
import { addUnits, decides, keepAllowed } from './score-row.ts'

/** The kept pairs in compressed rows, as `assignSparse` takes them. */
export interface CandidatePairs {
  mentees: string[]
  mentors: string[]
  /** The candidates of row `i` stand at `rowStarts[i] … rowStarts[i + 1] - 1`, by column. */
  rowStarts: Int32Array
  columnIndices: Int32Array
  /** Score 0–100 of each. */
  scores: Float64Array
}

/**
 * Keeps the best pairs of each mentee and of each mentor, requirements met, without a matrix of all: memory grows with
 * people times `count`. Of equal scores the one with the earlier person is kept.
 *
 * Exact, but most pairs are never scored: requirements are looked up in an index (who lives in reach, who speaks one of the
 * languages, …), and pairs that could no longer come among the best of either person are dropped as soon as that is
 * certain. Without any requirement every pair is looked at.
 *
 * @param count how many are kept for each person, at least 1; default 32
 * @throws MatchingInputError with every problem of the input at once
 * @throws InputError when `count` is not a count
 *
 * @example
 * const { mentees, mentors, policy } = input
 * const { rowStarts, columnIndices } = candidatePairs({ mentees, mentors, policy }, 1)
 * console.log([...columnIndices.subarray(rowStarts[0], rowStarts[1])]) // → [ 0 ]
 */
export function candidatePairs(input: ScoreInput, count = 32): CandidatePairs {
  checkCount('count', count)
  const criteria = compiled(input)
  const rows = input.mentees.length
  const columns = input.mentors.length
  const ofRow = new Best(rows, Math.min(count, columns))
  const ofColumn = new Best(columns, Math.min(count, rows))
  const search = new Search(criteria, columns, ofRow, ofColumn)
  for (let row = 0; row < rows; row++) search.offerPairsOf(row)
  return compressed(input, ofRow, ofColumn)
}

/** Buckets of partial scores: fine enough to find the floor of a row, few enough to be counted for each row. */
const buckets = 1024
const bucketShift = 10

class Search {
  readonly #deciding: readonly CompiledCriterion[]
  /** Heaviest first, so that most pairs drop out early. */
  readonly #scoring: readonly CompiledCriterion[]
  readonly #reach: (row: number, into: Int32Array) => number
  readonly #ofRow: Best
  readonly #ofColumn: Best
  readonly #chosen: Int32Array
  readonly #units: Int32Array
  readonly #scores: Float64Array
  readonly #counts = new Int32Array(buckets)

  constructor(criteria: readonly CompiledCriterion[], columns: number, ofRow: Best, ofColumn: Best) {
    this.#deciding = criteria.filter(decides)
    this.#scoring = criteria.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)
    this.#reach = reachOf(criteria, columns)
    this.#ofRow = ofRow
    this.#ofColumn = ofColumn
    this.#chosen = new Int32Array(columns)
    this.#units = new Int32Array(columns)
    this.#scores = new Float64Array(columns)
  }

  offerPairsOf(row: number): void {
    const chosen = this.#chosen
    const units = this.#units
    let count = keepAllowed(this.#deciding, row, chosen, this.#reach(row, chosen))
    units.fill(0, 0, count)
    let given = 0
    let left = this.#scoring.reduce((sum, { share }) => sum + share, 0)
    for (const criterion of this.#scoring) {
      addUnits(criterion, row, chosen, count, units, this.#scores)
      left -= criterion.share
      given += criterion.share
      // Nobody is certain to fall behind while more is open than has been given.
      if (left < given) count = this.#keepHopeful(count, left)
    }
    for (let k = 0; k < count; k++) {
      this.#ofRow.offer(row, chosen[k]!, units[k]!)
      this.#ofColumn.offer(chosen[k]!, row, units[k]!)
    }
  }

  /** Drops pairs that even with all units `left` stay below the best of both people. */
  #keepHopeful(count: number, left: number): number {
    const chosen = this.#chosen
    const units = this.#units
    const { floor } = this.#ofColumn
    const rowFloor = this.#floorOf(count)
    if (rowFloor <= left) return count
    let kept = 0
    for (let k = 0; k < count; k++) {
      const column = chosen[k]!
      const most = units[k]! + left
      if (most < rowFloor && most < floor[column]!) continue
      chosen[kept] = column
      units[kept++] = units[k]!
    }
    return kept
  }

  /** Units that enough pairs of the row have already: whoever cannot reach them is not among its best. */
  #floorOf(count: number): number {
    const { most } = this.#ofRow
    if (count <= most) return 0
    const counts = this.#counts.fill(0)
    for (let k = 0; k < count; k++) counts[this.#units[k]! >> bucketShift]!++
    let bucket = buckets - 1
    for (let above = counts[bucket]!; above < most; above += counts[bucket]!) bucket--
    return bucket << bucketShift
  }
}

/** The best of both sides, each pair once, by row and column. */
function compressed(input: ScoreInput, ofRow: Best, ofColumn: Best): CandidatePairs {
  const rows = input.mentees.length
  const columns = input.mentors.length
  const listed = new Int32Array(rows + 1)
  const forEachOfColumns = (use: (row: number, column: number, worth: number) => void): void => {
    for (let column = 0; column < columns; column++) {
      const { partners, worths } = ofColumn.of(column)
      for (let k = 0; k < partners.length; k++) use(partners[k]!, column, worths[k]!)
    }
  }
  for (let row = 0; row < rows; row++) listed[row + 1] = ofRow.size[row]!
  forEachOfColumns((row) => {
    listed[row + 1]!++
  })
  for (let row = 0; row < rows; row++) listed[row + 1]! += listed[row]!
  const next = listed.slice(0, rows)
  const partner = new Int32Array(listed[rows]!)
  const worth = new Int32Array(listed[rows]!)
  const put = (row: number, column: number, units: number): void => {
    const at = next[row]!++
    partner[at] = column
    worth[at] = units
  }
  for (let row = 0; row < rows; row++) {
    const { partners, worths } = ofRow.of(row)
    for (let k = 0; k < partners.length; k++) put(row, partners[k]!, worths[k]!)
  }
  forEachOfColumns(put)

  const rowStarts = new Int32Array(rows + 1)
  const unitsOf = new Int32Array(columns)
  let end = 0
  for (let row = 0; row < rows; row++) {
    const own = partner.subarray(listed[row], listed[row + 1])
    for (let k = 0; k < own.length; k++) unitsOf[own[k]!] = worth[listed[row]! + k]!
    own.sort()
    // What both keep stands twice side by side; the kept are written over what was read before.
    for (let k = 0; k < own.length; k++) {
      if (k > 0 && own[k] === own[k - 1]) continue
      const column = own[k]!
      partner[end] = column
      worth[end++] = unitsOf[column]!
    }
    rowStarts[row + 1] = end
  }
  return {
    mentees: input.mentees.map(({ id }) => id),
    mentors: input.mentors.map(({ id }) => id),
    rowStarts,
    columnIndices: partner.slice(0, end),
    scores: Float64Array.from(worth.subarray(0, end), (units) => units / unitsPerPoint),
  }
}
