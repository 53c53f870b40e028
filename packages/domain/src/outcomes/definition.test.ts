import { describe, expect, it } from 'vitest'
import { problemInEnglish } from '../english/problems.ts'
import { problemsOf } from '../problems/problem.ts'
import { Condition } from './condition.ts'
import { Pick } from './definition.ts'

describe('work sustained in so many of so many weeks', () => {
  const of = (weeks: number, atLeast: number) =>
    Pick.safeParse({ kind: 'sustained', weeks, atLeast }, { reportInput: true })

  it('can ask for all of them', () => {
    expect(of(10, 10).success).toBe(true)
    expect(of(10, 1).success).toBe(true)
  })

  it('cannot ask for more than there are, and says where and what to do', () => {
    const problems = problemsOf(of(10, 11).error?.issues ?? [])
    expect(problems).toEqual([{ path: 'atLeast', code: 'sustained.more-weeks-than-looked-at' }])
    expect(problems.map(problemInEnglish)).toEqual([
      'at least: asks for more weeks than are looked at; lower it, or look at more weeks.',
    ])
  })
})

describe('a condition', () => {
  const takes = (condition: unknown) => Condition.safeParse(condition).success

  it('counts in whole calendar months, since half of one has no last day', () => {
    for (const kind of ['length', 'lasted']) {
      expect(takes({ kind, atLeast: 6 })).toBe(true)
      expect(takes({ kind, atLeast: 6.5 })).toBe(false)
      expect(takes({ kind, moreThan: -1 })).toBe(false)
      expect(takes({ kind, moreThan: 601 })).toBe(false)
    }
  })

  it('that nothing could meet is none', () => {
    expect(takes({ kind: 'training', in: ['language'] })).toBe(true)
    for (const kind of ['status', 'contract', 'skill-match', 'training', 'employer', 'achievement'])
      expect(takes({ kind, in: [] }), kind).toBe(false)
    expect(takes({ kind: 'improved', by: [] })).toBe(false)
    expect(takes({ kind: 'all', of: [] })).toBe(false)
    expect(takes({ kind: 'any', of: [] })).toBe(false)
  })
})
