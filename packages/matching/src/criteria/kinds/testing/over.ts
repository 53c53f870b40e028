/** One criterion over lists of values, as tests ask it. */
import type { AttributeType } from '../../attributes.ts'
import { compile } from '../../compile.ts'
import type { Criterion } from '../../criterion.ts'
import type { PairFunctions } from '../../kernel.ts'

type Values = Readonly<Record<string, unknown>>

/** One criterion over two lists of values: score 0..1, requirement and reason by position. */
export function over(
  criterion: Record<string, unknown>,
  mentees: Values[],
  mentors: Values[],
  functions: PairFunctions = {},
) {
  const names = [...new Set([...mentees, ...mentors].flatMap(Object.keys))]
  const [compiled] = compile({
    policy: {
      attributes: names.map((name) => ({ name, type: 'any' as AttributeType, side: 'both' as const })),
      criteria: [{ id: 'it', mentee: 'v', mentor: 'v', weight: 1, ...criterion } as Criterion],
    },
    mentees: mentees.map((attributes, i) => ({ id: `M${i}`, attributes })),
    mentors: mentors.map((attributes, i) => ({ id: `T${i}`, attributes })),
    functions,
  })
  const kernel = compiled!
  const out = new Float64Array(mentors.length)
  return {
    row(row: number): number[] {
      kernel.score(row, Int32Array.from(mentors.keys()), mentors.length, out)
      return [...out]
    },
    score: (row = 0, column = 0): number => {
      kernel.score(row, Int32Array.of(column), 1, out)
      return out[0]!
    },
    passes: (row = 0, column = 0) => kernel.passes(row, column),
    explain: (row = 0, column = 0) => kernel.explain(row, column),
  }
}

export const two = (criterion: Record<string, unknown>, mentee: unknown, mentor: unknown) =>
  over(criterion, [{ v: mentee }], [{ v: mentor }])
