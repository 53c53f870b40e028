/** Writes results as a table for people, as JSON, or as CSV. */

import type { Assignment } from '../assignment/types.ts'
import { englishReason } from '../reasons/english.ts'
import type { PairExplanation } from '../round/explain-pair.ts'
import type { Part, Round } from '../round/result.ts'
import type { NamedCosts } from './costs.ts'
import { csvRow } from './csv.ts'
import { sentence } from './input.ts'

export const formats = ['table', 'json', 'csv'] as const
export type Format = (typeof formats)[number]

const json = (value: unknown): string => `${JSON.stringify(value)}\n`
const partsOf = (parts: readonly Part[]): string =>
  parts
    .map(({ label, points, of, reason }) => `${label} ${points}/${of}: ${englishReason(reason)}`)
    .join('; ')

export function writtenRound(round: Round, format: Format): string {
  if (format === 'json') return json(round)
  const { pairs, unmatched, summary, proof } = round
  if (format === 'csv') {
    const labels = round.input.policy.criteria.map(({ id }) => id)
    const lines = [csvRow(['mentee', 'mentor', 'score', 'bonus', 'pinned', ...labels, 'reasons', 'checks'])]
    for (const { mentee, mentor, score, bonus, pinned, parts, checks } of pairs) {
      const points = labels.map((id) => parts.find(({ criterion }) => criterion === id)?.points ?? null)
      const words = [partsOf(parts), checks.map(englishReason).join('; ')]
      lines.push(
        csvRow([mentee, mentor, score, bonus?.points ?? null, pinned ? 'yes' : 'no', ...points, ...words]),
      )
    }
    for (const { mentee, reason, changes } of unmatched) {
      const nothing = [null, null, null, null, ...labels.map(() => null)]
      lines.push(csvRow([mentee, ...nothing, englishReason(reason), changes.map(englishReason).join('; ')]))
    }
    return lines.join('')
  }
  const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
  return [
    ...columns([
      ['Mentee', 'Mentor', 'Score', 'Why'],
      ...pairs.map(({ mentee, mentor, score, parts }) => [mentee, mentor, String(score), partsOf(parts)]),
    ]),
    ...(unmatched.length === 0 ? [] : ['', 'Without a mentor']),
    ...columns(
      unmatched.map(({ mentee, reason, changes }) => [
        mentee,
        [reason, ...changes].map(englishReason).join('; '),
      ]),
    ),
    '',
    `${count(summary.pairs, 'pair', 'pairs')}, ${count(summary.unmatched, 'mentee', 'mentees')} without, ${count(summary.placesLeft, 'place', 'places')} left` +
      (summary.mean === null
        ? '.'
        : `; mean score ${summary.mean.toFixed(1)}, lowest ${summary.worst?.toFixed(0)}.`),
    proof.isOptimal
      ? `Proven: no other round is better by “${proof.objective}”.`
      : `Not proven to be the best by “${proof.objective}”.`,
    ...round.warnings.map((problem) => `Worth a look: ${sentence(problem)}`),
    '',
  ].join('\n')
}

export function writtenExplanation(explained: PairExplanation, format: Format): string {
  if (format === 'json') return json(explained)
  const { mentee, mentor, standing, score, parts, reasons, checks, change } = explained
  const rows = parts.map((part) => [
    part.label,
    String(part.points),
    String(part.of),
    englishReason(part.reason),
  ])
  if (format === 'csv') return [['criterion', 'points', 'of', 'reason'], ...rows].map(csvRow).join('')
  const signed = (n: number): string => (n > 0 ? `+${n}` : String(n))
  const isProposed = standing === 'proposed'
  return [
    `${mentee} with ${mentor}: ${standing}, score ${score} of 100`,
    ...columns([['Criterion', 'Points', 'Of', 'Why'], ...rows]),
    ...reasons.map((reason) => `Cannot be: ${englishReason(reason)}`),
    ...checks.map((reason) => `To check: ${englishReason(reason)}`),
    ...(change === null
      ? []
      : [
          `${isProposed ? 'Without this pair' : 'With this pair'} the round changes by ${signed(change.pairs)} pairs and ${signed(Number(change.points.toFixed(2)))} points:`,
          ...change.moves.map(
            ({ mentee: who, was, is }) => `  ${who}: ${was ?? 'nobody'} → ${is ?? 'nobody'}`,
          ),
        ]),
    '',
  ].join('\n')
}

export function writtenAssignment(
  { rowNames, columnNames, costs }: NamedCosts,
  result: Assignment,
  format: Format,
): string {
  const pairs = rowNames.flatMap((row, r) => {
    const c = result.columnOf[r]!
    return c < 0 ? [] : [{ row, column: columnNames[c]!, cost: costs[r * columnNames.length + c]! }]
  })
  const leftOut = rowNames.filter((_, r) => result.columnOf[r]! < 0)
  if (format === 'json') return json({ pairs, leftOut, size: result.size, cost: result.cost })
  if (format === 'csv') {
    const lines = pairs.map(({ row, column, cost }) => csvRow([row, column, cost]))
    return [
      csvRow(['row', 'column', 'cost']),
      ...lines,
      ...leftOut.map((row) => csvRow([row, null, null])),
    ].join('')
  }
  return [
    ...columns([
      ['Row', 'Column', 'Cost'],
      ...pairs.map(({ row, column, cost }) => [row, column, String(cost)]),
      ...leftOut.map((row) => [row, '–', '–']),
    ]),
    '',
    `${result.size} placed, ${leftOut.length} left out, total ${result.cost}`,
    '',
  ].join('\n')
}

/** Rows with their cells under each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, k) => {
      widths[k] = Math.max(widths[k] ?? 0, cell.length)
    })
  return rows.map((row) =>
    row.map((cell, k) => cell.padEnd(k === row.length - 1 ? 0 : widths[k]!)).join('  '),
  )
}
