import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nonAnswers } from '../../attributes/answers.ts'
import { answerOfCell, cellOfAnswer } from './answerCell.ts'
import { missingAnswers } from './field.ts'

const missing = missingAnswers.map(({ value }) => value)

describe('an answer in a cell', () => {
  it.each(nonAnswers)('tells %s from a text that says so', (answer) => {
    expect(missing).toContain(cellOfAnswer({ answer }))
    expect(answerOfCell(`[${answer}]`)).toEqual({ answer })
    for (const value of [
      answer,
      `[${answer}]`,
      `[[${answer}]]`,
      `[${answer}`,
      `[[${answer}]`,
      ` [${answer}]`,
    ]) {
      const cell = String(cellOfAnswer({ answer: 'answered', value }))
      expect(missing).not.toContain(cell)
      expect(answerOfCell(cell)).toEqual({ answer: 'answered', value })
    }
  })

  it('gives back any text as it was, and no two answers look alike', () => {
    const brackets = fc.tuple(fc.nat(3), fc.constantFrom(...nonAnswers, 'hidden', ''), fc.nat(3))
    const texts = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      brackets.map(([open, word, close]) => `${'['.repeat(open)}${word}${']'.repeat(close)}`).filter(Boolean),
    )
    fc.assert(
      fc.property(texts, (value) => {
        const cell = cellOfAnswer({ answer: 'answered', value })
        expect(missing).not.toContain(cell)
        expect(answerOfCell(String(cell))).toEqual({ answer: 'answered', value })
      }),
    )
  })

  it('keeps numbers and yes or no as they are, and lists as JSON; an empty one says nothing', () => {
    expect(cellOfAnswer({ answer: 'answered', value: 0 })).toBe(0)
    expect(cellOfAnswer({ answer: 'answered', value: false })).toBe(false)
    expect(cellOfAnswer({ answer: 'answered', value: ['skipped'] })).toBe('["skipped"]')
    expect(answerOfCell('')).toBeUndefined()
  })
})
