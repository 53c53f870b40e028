import { describe, expect, it } from 'vitest'
import { problemInEnglish } from '../english/problems.ts'
import { problemsOf } from '../problems/problem.ts'
import { Condition, leavesOfCondition, looksBeside } from './condition.ts'
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

  it('of bounds has one at least, and leaves room between them', () => {
    const problems = (condition: unknown) =>
      problemsOf(Condition.safeParse(condition, { reportInput: true }).error?.issues ?? [])
    for (const kind of ['hours', 'length', 'lasted'])
      expect(problems({ kind })).toEqual([{ path: '', code: 'rule.no-bound' }])
    for (const kind of ['hours', 'length']) {
      expect(problems({ kind, atLeast: 20, lessThan: 21 })).toEqual([])
      expect(problems({ kind, lessThan: 1 })).toEqual([])
      for (const bounds of [{ atLeast: 20, lessThan: 20 }, { lessThan: 0 }])
        expect(problems({ kind, ...bounds })).toEqual([{ path: 'lessThan', code: 'rule.bounds-reversed' }])
    }
    expect(takes({ kind: 'length', moreThan: 6, lessThan: 6 })).toBe(false)
    expect(takes({ kind: 'length', moreThan: 6, lessThan: 7 })).toBe(true)
    expect(takes({ kind: 'lasted', moreThan: 6 })).toBe(true)
  })

  it('that nothing could meet is none', () => {
    expect(takes({ kind: 'training', in: ['language'] })).toBe(true)
    for (const kind of ['status', 'contract', 'skill-match', 'training', 'employer', 'achievement'])
      expect(takes({ kind, in: [] }), kind).toBe(false)
    expect(takes({ kind: 'improved', by: [] })).toBe(false)
    expect(takes({ kind: 'all', of: [] })).toBe(false)
    expect(takes({ kind: 'any', of: [] })).toBe(false)
  })

  it('may count days, from one to ten years of them', () => {
    const days = (atLeast: number) => takes({ kind: 'days', atLeast, of: { kind: 'everybody' } })
    expect([0, 1, 3660, 3661].map(days)).toEqual([false, true, true, false])
    expect(takes({ kind: 'days', atLeast: 1 })).toBe(false)
    expect(takes({ kind: 'days', atLeast: 1, of: { kind: 'nobody' } })).toBe(false)
  })

  it('is joined from others to any depth, and refused at any', () => {
    const deep = (leaf: object) => ({ kind: 'all', of: [{ kind: 'any', of: [{ kind: 'not', of: leaf }] }] })
    expect(takes(deep({ kind: 'registered', value: true }))).toBe(true)
    expect(takes(deep({ kind: 'registered' }))).toBe(false)
    expect(takes({ kind: 'not' })).toBe(false)
    expect(takes({ kind: 'not', of: [{ kind: 'everybody' }] })).toBe(false)
    const everybody = { kind: 'everybody' }
    expect(takes({ kind: 'any', of: Array(50).fill(everybody) })).toBe(true)
    expect(takes({ kind: 'any', of: Array(51).fill(everybody) })).toBe(false)
  })

  it('names each of its leaves in order, and what it looks at beside', () => {
    const beside: Condition = { kind: 'status', in: ['education'], beside: true }
    const main: Condition = { kind: 'status', in: ['education'] }
    const joined = (leaf: Condition): Condition => ({
      kind: 'any',
      of: [
        { kind: 'everybody' },
        { kind: 'all', of: [{ kind: 'not', of: { kind: 'days', atLeast: 2, of: leaf } }] },
      ],
    })
    expect(leavesOfCondition(joined(main))).toEqual([{ kind: 'everybody' }, main])
    expect([joined(main), joined(beside), main, beside].map(looksBeside)).toEqual([false, true, false, true])
  })
})
