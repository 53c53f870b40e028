import { areShown, type ReleasedFigure, type ReleasedOutcome } from '@passerelle/domain'
import type { Messages } from '../messages.ts'
import { countInWords, rangeInWords } from './outcomeWords.ts'
import { categoryInWords } from './tables.ts'

/** A part of a bar with its words; the same on screen and on paper. */
export type DrawnPart = {
  readonly id: string
  readonly kind: 'work' | 'training' | 'neither' | 'unknown'
  readonly value: number
  readonly label: string
}

/** Counted, in training, neither, not known, as parts of one bar; undefined where one of them is hidden. */
export function partsInWords(say: Messages, row: ReleasedOutcome): DrawnPart[] | undefined {
  const counts = [row.counted, row.inTraining ?? 0, row.neither, row.unknown.all] as const
  if (!areShown(counts)) return undefined
  const [counted, training, neither, unknown] = counts
  const showsTraining = row.inTraining !== undefined
  const part = (kind: DrawnPart['kind'], value: number, name: string): DrawnPart => ({
    ...{ id: kind, kind, value },
    label: `${name} ${say.number(value)}`,
  })
  return [
    part('work', counted, say.t('figures.work')),
    ...(showsTraining ? [part('training', training, say.t('figures.training'))] : []),
    part('neither', neither, say.t(showsTraining ? 'figures.neither' : 'figures.not')),
    part('unknown', unknown, say.t('figures.notKnown')),
  ]
}

export type DrawnRange = {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly range?: {
    readonly lower: number
    readonly upper: number
    readonly atLeast: number
    readonly atMost: number
  }
}

/** An outcome by category, a row each, with all of it in a sentence for those who cannot see it. */
export function rangesInWords(
  say: Messages,
  figure: Extract<ReleasedFigure, { kind: 'outcome' }>,
): { readonly rows: readonly DrawnRange[]; readonly description: string } {
  const rows = figure.rows
    // Nobody there is no row to draw; the table behind keeps it.
    .filter((row) => row.all !== 0)
    .map((row): DrawnRange => {
      const { range, atLeast, atMost } = row
      const head = { id: row.category ?? '*', label: categoryInWords(say, figure.by, row.category) }
      if (!range || atLeast === undefined || atMost === undefined)
        return { ...head, text: say.t('common.hidden') }
      const values = { counted: countInWords(say, row.counted), all: countInWords(say, row.all) }
      return { ...head, range: { ...range, atLeast, atMost }, text: say.t('figures.ofAll', values) }
    })
  const description = rows
    .map(({ label, text, range }) => `${label}: ${range ? `${text}, ${rangeInWords(say, range)}` : text}`)
    .join('; ')
  return { rows, description }
}
