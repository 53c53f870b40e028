import { type AnswerKind, type NonAnswer, nonAnswers } from '../../attributes/answers.ts'
import type { FactValue } from '../../attributes/attribute.ts'
import type { Cell } from './table.ts'

/** A kind of non-answer in one pair of brackets or more. */
const marker = new RegExp(`^(\\[+)(${nonAnswers.join('|')})(\\]+)$`)

const pairsOf = (text: string): number => {
  const [, open = '', , close = ''] = marker.exec(text) ?? []
  return open.length === close.length ? open.length : 0
}

/**
 * An answer as it stands in one cell: its value, lists and objects as JSON, or the kind of non-answer in brackets. A text
 * that says just that, such as `[skipped]`, gets one more pair of brackets, so that it never reads as no answer.
 *
 * @example
 * cellOfAnswer({ answer: 'skipped' }) // '[skipped]'
 * cellOfAnswer({ answer: 'answered', value: '[skipped]' }) // '[[skipped]]'
 */
export function cellOfAnswer(fact: {
  readonly answer: AnswerKind
  readonly value?: FactValue | undefined
}): Cell {
  const { answer, value } = fact
  if (answer !== 'answered') return `[${answer}]`
  if (typeof value === 'string') return pairsOf(value) > 0 ? `[${value}]` : value
  return typeof value === 'object' ? JSON.stringify(value) : value
}

/**
 * What such a cell says: a text, or which kind of non-answer. Undefined where it is empty and nothing was recorded.
 *
 * @example
 * answerOfCell('[skipped]') // { answer: 'skipped' }
 * answerOfCell('[[skipped]]') // { answer: 'answered', value: '[skipped]' }
 */
export function answerOfCell(
  cell: string,
): { readonly answer: 'answered'; readonly value: string } | { readonly answer: NonAnswer } | undefined {
  if (cell === '') return undefined
  const pairs = pairsOf(cell)
  const inner = cell.slice(1, -1)
  if (pairs === 1) return { answer: inner as NonAnswer }
  return { answer: 'answered', value: pairs > 1 ? inner : cell }
}
