/** `function`: a comparison of the developer's own. */
import { FunctionResultError } from '../../errors.ts'
import type { CriterionOf } from '../criterion.ts'
import type { FunctionAnswer, Kernel, KernelInput } from '../kernel.ts'
import { knownFlags } from '../kernel.ts'

export function functionKernel(criterion: CriterionOf<'function'>, input: KernelInput): Kernel {
  const { name, parameters = {} } = criterion
  const compare = input.functions[name]
  const rows = criterion.mentee === undefined ? input.rowAttributes : input.rows
  const columns = criterion.mentor === undefined ? input.columnAttributes : input.columns

  const answer = (row: number, column: number): Exclude<FunctionAnswer, number> => {
    // Whatever a program without types may answer.
    const said: unknown = compare?.(rows[row], columns[column], parameters)
    const whole = (typeof said === 'object' && said !== null ? said : { score: said }) as { score: unknown }
    const { score } = whole
    if (typeof score !== 'number' || !(score >= 0 && score <= 1))
      throw new FunctionResultError(name, input.rowIds[row]!, input.columnIds[column]!, score)
    return { ...whole, score }
  }

  return {
    rowKnown: knownFlags(rows),
    columnKnown: knownFlags(columns),
    score(row, chosen, count, out) {
      if (rows[row] === null || rows[row] === undefined) return
      for (let k = 0; k < count; k++) {
        const other = columns[chosen[k]!]
        out[k] = other === null || other === undefined ? 0 : answer(row, chosen[k]!).score
      }
    },
    passes(row, column) {
      const { score, meets } = answer(row, column)
      return meets ?? score > 0
    },
    explain(row, column) {
      const { score, text } = answer(row, column)
      return { code: 'function.said', values: { text: text ?? '', percent: Math.round(score * 100) } }
    },
  }
}
