import { type MeanChange, meanChange } from '../statistics/meanChange.ts'
import type { Instrument, InstrumentAnswers, InstrumentItem } from './instrument.ts'

/** A score, or why there is none. */
export type Score =
  | { readonly score: number; readonly answered: number; readonly of: number }
  | { readonly why: 'too-few-answers'; readonly answered: number; readonly of: number }

/** Why an answer does not belong to an instrument. */
export type AnswerProblem = 'unknown-item' | 'no-such-choice'

/** An answer that does not belong to an instrument. */
export class InvalidAnswer extends Error {
  readonly code: AnswerProblem
  readonly item: string
  constructor(code: AnswerProblem, item: string) {
    super(code === 'unknown-item' ? `There is no item ${item}.` : `Item ${item} has no such choice.`)
    this.name = 'InvalidAnswer'
    this.code = code
    this.item = item
  }
}

/**
 * The score of one person's answers: reversed items turned round, missing ones replaced by the mean of the others as
 * long as enough are answered, then the mean, sum, highest answer, or number of items with any.
 *
 * @param subscale scores only the items of this part
 * @throws InvalidAnswer for an item or a choice that the instrument does not have
 * @throws RangeError for a subscale that it does not have
 *
 * @example
 * scoreOf(jobSearchConfidence, { find: 4, apply: 3, interview: 4, call: 2, plan: 5 }) // { score: 3.6, answered: 5, of: 6 }
 */
export function scoreOf(instrument: Instrument, answers: InstrumentAnswers, subscale?: string): Score {
  check(instrument, answers)
  const items = instrument.items.filter((item) => subscale === undefined || item.subscale === subscale)
  if (items.length === 0) throw new RangeError(`${instrument.id} has no subscale ${subscale}.`)
  const values = items.flatMap((item) => {
    const value = answers[item.id]
    return value === undefined ? [] : [turned(instrument, item, value)]
  })
  const counts = { answered: values.length, of: items.length }
  const needed = Math.max(1, Math.ceil(instrument.scoring.answered * items.length - 1e-9))
  if (values.length < needed) return { why: 'too-few-answers', ...counts }
  return { score: summary(instrument, values, items.length), ...counts }
}

function check({ items, choices }: Instrument, answers: InstrumentAnswers): void {
  for (const [id, value] of Object.entries(answers)) {
    const item = items.find((each) => each.id === id)
    if (item === undefined) throw new InvalidAnswer('unknown-item', id)
    const allowed = item.choices ?? choices
    if (allowed.length > 0 && !allowed.some((choice) => choice.value === value)) {
      throw new InvalidAnswer('no-such-choice', id)
    }
  }
}

function turned({ choices }: Instrument, item: InstrumentItem, value: number): number {
  if (!item.reversed) return value
  const values = (item.choices ?? choices).map((choice) => choice.value)
  return Math.max(...values) + Math.min(...values) - value
}

function summary({ scoring }: Instrument, values: readonly number[], items: number): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  switch (scoring.kind) {
    case 'mean':
      return mean
    case 'sum':
      return mean * items
    case 'highest':
      return Math.max(...values)
    case 'count-distinct':
      return values.filter((value) => value > 0).length
  }
}

/** One person's answers at the start and at the end. */
export interface BeforeAfter {
  readonly id: string
  readonly before?: InstrumentAnswers
  readonly after?: InstrumentAnswers
}

/** How a group changed, said no better than it is known. */
export interface Change {
  readonly code: 'change.mean' | 'change.too-few'
  readonly change?: MeanChange
  /** People with both scores. */
  readonly n: number
  readonly onlyBefore: number
  readonly onlyAfter: number
  readonly neither: number
  /** Of those with both: by at least the noticeable change better, worse, or neither. Absent where they are too few. */
  readonly better?: number
  readonly worse?: number
  readonly same?: number
}

/** How a change is worked out. */
export interface ChangeOptions {
  readonly confidence?: number
  /** Fewer with both scores are too few to say; 10. */
  readonly fewest?: number
  /** Only the items of this part of the instrument. */
  readonly subscale?: string
}

/**
 * The mean change of those who answered at both ends, with Student's interval (`meanChange`). Who answered once is
 * counted, not guessed: those who leave tend to be those who did less well. Fewer than ten with both are too few to
 * say, unless asked.
 *
 * @throws InvalidAnswer for an item or a choice that the instrument does not have
 * @throws RangeError for a subscale that it does not have
 */
export function changeOf(
  instrument: Instrument,
  people: readonly BeforeAfter[],
  { confidence = 0.95, fewest = 10, subscale }: ChangeOptions = {},
): Change {
  const scores = people.map(
    ({ before, after }) =>
      [scored(instrument, before, subscale), scored(instrument, after, subscale)] as const,
  )
  const changes = scores.flatMap(([before, after]) =>
    before === undefined || after === undefined ? [] : [after - before],
  )
  const change = changes.length >= fewest ? meanChange(changes, confidence) : undefined
  return {
    code: change ? 'change.mean' : 'change.too-few',
    ...(change && { change, ...directionsOf(instrument, changes) }),
    n: changes.length,
    onlyBefore: scores.filter(([before, after]) => before !== undefined && after === undefined).length,
    onlyAfter: scores.filter(([before, after]) => before === undefined && after !== undefined).length,
    neither: scores.filter(([before, after]) => before === undefined && after === undefined).length,
  }
}

/** A mean of sixths or tenths misses a half by a rounding. */
const rounding = 1e-9

function directionsOf({ noticeable, better }: Instrument, changes: readonly number[]) {
  const least = noticeable ? noticeable - rounding : rounding
  const turn = better === 'lower' ? -1 : 1
  const up = changes.filter((change) => change * turn >= least).length
  const down = changes.filter((change) => change * turn <= -least).length
  return { better: up, worse: down, same: changes.length - up - down }
}

function scored(
  instrument: Instrument,
  answers: InstrumentAnswers | undefined,
  subscale: string | undefined,
): number | undefined {
  if (answers === undefined) return undefined
  const result = scoreOf(instrument, answers, subscale)
  return 'score' in result ? result.score : undefined
}
