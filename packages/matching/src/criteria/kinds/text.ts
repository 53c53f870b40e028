/**
 * `text`: cosine of TF-IDF vectors (Salton and Buckley, 1988). A word counts the more the rarer it is among all texts of
 * the round; words are cut at everything that is no letter or digit, so every script works and no dictionary is needed.
 */
import { compareText } from '../../order.ts'
import { mapped, type Steps } from '../../steps.ts'
import type { CriterionOf } from '../criterion.ts'
import { type Kernel, type KernelInput, knownFlags } from '../kernel.ts'

/** At most this many words are shown. */
const shownWords = 5

type Vector = ReadonlyMap<number, number>

function wordsOf(value: unknown, ignored: ReadonlySet<string>): string[] {
  if (typeof value !== 'string') return []
  return (
    value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? []
  ).filter((word) => !ignored.has(word))
}

export function* textKernel(criterion: CriterionOf<'text'>, input: KernelInput): Steps<Kernel> {
  const ignored = new Set(criterion.ignore)
  const rowWords = yield* mapped(input.rows, (value) => wordsOf(value, ignored))
  const columnWords = yield* mapped(input.columns, (value) => wordsOf(value, ignored))
  // Who wrote nothing tells nothing of how rare a word is.
  const wrote = (words: string[][], values: readonly unknown[]): string[][] =>
    words.filter((_, i) => typeof values[i] === 'string')
  const texts = [...wrote(rowWords, input.rows), ...wrote(columnWords, input.columns)]
  const vocabulary = [...new Set(texts.flat())].sort(compareText)
  const numberOf = new Map(vocabulary.map((word, index) => [word, index]))
  const inTexts = new Int32Array(vocabulary.length)
  yield* mapped(texts, (words) => {
    for (const word of new Set(words)) inTexts[numberOf.get(word)!]! += 1
  })
  const rarity = (word: number): number => Math.log((1 + texts.length) / (1 + inTexts[word]!)) + 1

  /** Length 1, so that the cosine is the sum of products. */
  const vectorOf = (words: readonly string[]): Vector => {
    const counts = new Map<number, number>()
    for (const word of words) counts.set(numberOf.get(word)!, (counts.get(numberOf.get(word)!) ?? 0) + 1)
    const raw = [...counts].sort(([a], [b]) => a - b).map(([w, n]): [number, number] => [w, n * rarity(w)])
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0))
    return new Map(raw.map(([word, weight]) => [word, weight / length]))
  }
  const rows = yield* mapped(rowWords, vectorOf)
  const columns = yield* mapped(columnWords, vectorOf)
  const full = criterion.full ?? 1

  const users: [column: number, weight: number][][] = vocabulary.map(() => [])
  columns.forEach((vector, column) => {
    for (const [word, weight] of vector) users[word]!.push([column, weight])
  })
  const cosines = new Float64Array(columns.length)
  let cosinesAreOf = -1
  const compareWithAll = (row: number): void => {
    if (cosinesAreOf === row) return
    cosinesAreOf = row
    cosines.fill(0)
    for (const [word, own] of rows[row]!)
      for (const [column, weight] of users[word]!) cosines[column]! += own * weight
  }
  const scoreOf = (cosine: number): number => Math.min(1, cosine / full)

  return {
    rowKnown: knownFlags(input.rows),
    columnKnown: knownFlags(input.columns),
    score(row, chosen, count, out) {
      compareWithAll(row)
      for (let k = 0; k < count; k++) out[k] = scoreOf(cosines[chosen[k]!]!)
    },
    passes(row, column) {
      compareWithAll(row)
      return cosines[column]! > 0
    },
    explain(row, column) {
      compareWithAll(row)
      const shared = [...rows[row]!]
        .map(([word, own]) => ({ word, counts: own * (columns[column]!.get(word) ?? 0) }))
        .filter(({ counts }) => counts > 0)
        .sort((a, b) => b.counts - a.counts || a.word - b.word)
      if (shared.length === 0) return { code: 'text.apart', values: {} }
      const words = shared.slice(0, shownWords).map(({ word }) => vocabulary[word]!)
      return { code: 'text.shared', values: { words, percent: Math.round(scoreOf(cosines[column]!) * 100) } }
    },
  }
}
