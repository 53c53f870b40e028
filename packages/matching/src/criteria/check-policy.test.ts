import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { englishProblem } from '../reasons/english.ts'
import { anyPolicy } from '../testing/people.ts'
import { policyProblems } from './check-policy.ts'

const found = (policy: unknown, functions: string[] = []): string[] =>
  policyProblems(policy, functions).map(({ code, path }) => `${path.join('.')}: ${code}`)

describe('policyProblems', () => {
  it('finds nothing wrong with a policy that can be used', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(policyProblems(policy)).toEqual([])
      }),
    )
  })

  it('reports everything that is wrong at once, each at its place', () => {
    const on = (name: string) => ({ mentee: name, mentor: name })
    const policy = {
      attributes: [
        { name: 'age', type: 'number', side: 'both' },
        { name: 'age', type: 'text', side: 'both' },
        { name: 'home', type: 'place', side: 'mentee' },
        { name: 'x', type: 'colour', side: 'both' },
      ],
      criteria: [
        { id: 'a', kind: 'same', ...on('hobby'), weight: 1 },
        { id: 'a', kind: 'same', ...on('age'), weight: 0 },
        { id: 'b', kind: 'near', ...on('home'), weight: 1, limit: Number.POSITIVE_INFINITY },
        { id: 'c', kind: 'text', ...on('age') },
        { id: 'd', kind: 'number', ...on('age'), weight: Number.NaN, compare: 'at-least', full: 1, none: 2 },
        { id: 'e', kind: 'number', ...on('age'), weight: 1, compare: 'at-least', full: 1, none: 2 },
        { id: 'f', kind: 'number', ...on('age'), weight: 1, compare: 'distance', full: 3, none: 2 },
        { id: 'g', kind: 'number', ...on('age'), weight: 1, compare: 'at-most', full: 3, none: 2 },
        { id: 'h', kind: 'number', ...on('age'), weight: 1, compare: 'within', from: 3, to: 2 },
        { id: 'i', kind: 'preference', weight: 1 },
        { id: 'j', kind: 'function', weight: 1, name: 'unheard' },
        { id: 'k', kind: 'magic', weight: 1 },
        { id: 'l', kind: 'taxonomy', ...on('age'), weight: 1, levels: [2, 2] },
        { id: 'm', kind: 'looking-for', ...on('age'), weight: 1, back: { mentor: 'nobody', mentee: 'age' } },
        'nothing',
      ],
      objective: 'quickest',
      minimumScore: 101,
      colour: 'red',
    }
    expect(found(policy)).toEqual([
      'objective: value.invalid',
      'minimumScore: value.invalid',
      'colour: key.unknown',
      'attributes.1.name: attribute.declared-twice',
      'attributes.3.type: value.invalid',
      'criteria.0.mentee: attribute.unknown',
      'criteria.0.mentor: attribute.unknown',
      'criteria.1.weight: value.invalid',
      'criteria.1.id: criterion.id-twice',
      'criteria.2.limit: value.invalid',
      'criteria.2.mentor: attribute.wrong-side',
      'criteria.3.weight: criterion.weight-missing',
      'criteria.3.mentee: attribute.wrong-type',
      'criteria.3.mentor: attribute.wrong-type',
      'criteria.4.weight: value.invalid',
      'criteria.5.none: criterion.ends-contradict',
      'criteria.6.none: criterion.ends-contradict',
      'criteria.7.none: criterion.ends-contradict',
      'criteria.8.to: criterion.ends-contradict',
      'criteria.9: criterion.side-missing',
      'criteria.10.name: criterion.function-unknown',
      'criteria.11.kind: value.invalid',
      'criteria.12.mentee: attribute.wrong-type',
      'criteria.12.mentor: attribute.wrong-type',
      'criteria.12.levels: criterion.ends-contradict',
      'criteria.13.back.mentee: attribute.wrong-type',
      'criteria.13.back.mentor: attribute.unknown',
      'criteria.13.mentee: attribute.wrong-type',
      'criteria.13.mentor: attribute.wrong-type',
      'criteria.14: value.invalid',
    ])
    for (const problem of policyProblems(policy))
      expect(englishProblem(problem)).not.toMatch(/undefined|object Object/)
  })

  it('wants at least one weight, and knows registered functions', () => {
    const attributes = [{ name: 'age', type: 'number', side: 'both' }]
    const must = { id: 'a', kind: 'same', mentee: 'age', mentor: 'age', requirement: 'must' }
    expect(found({ attributes, criteria: [must] })).toEqual(['criteria: policy.no-weights'])
    expect(found({ attributes, criteria: [] })).toEqual([
      'criteria: value.invalid',
      'criteria: policy.no-weights',
    ])
    expect(
      found({ attributes, criteria: [{ id: 'f', kind: 'function', name: 'f', weight: 1 }] }, ['f']),
    ).toEqual([])
  })

  it('answers to anything with problems, never with an exception', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), (policy) => {
        for (const problem of policyProblems(policy)) expect(englishProblem(problem)).toBeTypeOf('string')
        expect(policyProblems(policy).length).toBeGreaterThan(0)
      }),
    )
  })
})
