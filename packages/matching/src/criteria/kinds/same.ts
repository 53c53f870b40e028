/** `same` and `different`: one value on each side, equal or not. */
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'
import { reachByKeys } from '../reach.ts'

export function sameKernel(criterion: CriterionOf<'same' | 'different'>, input: KernelInput): Kernel {
  const numbers = new Map<unknown, number>()
  const numberOf = (value: unknown): number => {
    if (value === null || value === undefined) return -1
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  }
  const rowValue = Int32Array.from(input.rows, numberOf)
  const columnValue = Int32Array.from(input.columns, numberOf)
  const whenEqual = criterion.kind === 'same' ? 1 : 0
  const otherwise = 1 - whenEqual
  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, columns, count, out) {
      const value = rowValue[row]!
      for (let k = 0; k < count; k++) out[k] = columnValue[columns[k]!]! === value ? whenEqual : otherwise
    },
    passes: (row, column) => (rowValue[row] === columnValue[column]) === (criterion.kind === 'same'),
    ...(criterion.kind === 'same' && {
      keepPassing(row: number, columns: Int32Array, count: number) {
        const value = rowValue[row]!
        let kept = 0
        for (let k = 0; k < count; k++) if (columnValue[columns[k]!] === value) columns[kept++] = columns[k]!
        return kept
      },
      reach: () =>
        reachByKeys(
          columnValue.length,
          (column) => [columnValue[column]!],
          (row) => rowValue.subarray(row, row + 1),
        ),
    }),
    explain(row, column) {
      const mentee = String(input.rows[row])
      const mentor = String(input.columns[column])
      const equal = rowValue[row] === columnValue[column]
      if (criterion.kind === 'same')
        return equal
          ? { code: 'same.equal', values: { value: mentee } }
          : { code: 'same.differs', values: { mentee, mentor } }
      return equal
        ? { code: 'different.equal', values: { value: mentee } }
        : { code: 'different.differs', values: { mentee, mentor } }
    },
  }
}
