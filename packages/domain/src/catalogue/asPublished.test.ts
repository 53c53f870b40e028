import { describe, expect, it } from 'vitest'
import { evaluate } from '../outcomes/evaluate.ts'
import { everyDefinition, type UnderDefinition } from '../outcomes/everyDefinition.ts'
import { publishedFigures } from './index.ts'
import { outcomeDefinition, outcomeDefinitions } from './outcome-definitions/index.ts'
import type { PublishedFigure } from './publishedFigure.ts'
import { cohortFor, knownOn } from './testing/cohort.ts'

/** What the study prints of results, each with the definition under which its publisher counted. */
const results = publishedFigures.flatMap(({ entry, figure }) => {
  const definition = figure.definition && outcomeDefinition(figure.definition)
  return definition === undefined ? [] : [{ entry, figure, definition }]
})

/** How many count, of how many: the published counts, or the smallest that give the published share. */
function sizeOf({ value, unit, of }: PublishedFigure): { counted: number; of: number } {
  if (unit !== 'share') return { counted: value, of: of ?? value }
  const whole = of ?? 300
  return { counted: Math.round(value * whole), of: whole }
}

/** As many digits as were printed. */
const asPrinted = (share: number, { value }: PublishedFigure): number => {
  const digits = String(value).split('.')[1]?.length ?? 0
  return Number(share.toFixed(digits))
}

/** A large cohort in small, with the same share. */
function smaller({ counted, of }: { counted: number; of: number }): { counted: number; of: number } {
  const factor = of > 2000 ? 100 : 1
  return { counted: counted / factor, of: of / factor }
}

const registered = (entry: string): number | undefined =>
  publishedFigures.find((each) => each.entry === entry && each.figure.what === 'registered')?.figure.value

describe.each(results.map((each) => [`${each.entry}: ${each.definition.id}`, each] as const))(
  'the figure of %s',
  (_, { entry, figure, definition }) => {
    it('comes out as published from a cohort of its size', () => {
      const size = sizeOf(figure)
      const result = evaluate(definition, cohortFor(definition, size), knownOn)
      if (result.measure !== 'rate') throw new Error(result.measure)
      expect(result.numerator).toBe(size.counted)
      expect(result.denominator).toBe(size.of)
      if (figure.unit === 'share') expect(asPrinted(result.rate ?? -1, figure)).toBe(figure.value)
      else expect(result.numerator).toBe(figure.value)
    }, 60_000)

    it('is another one under other definitions, of the same people', async () => {
      const size = smaller(sizeOf(figure))
      const applied = registered(entry)
      const cohort = cohortFor(definition, applied === undefined ? size : { ...size, applied })
      const others = outcomeDefinitions.filter(({ id }) => id !== definition.id)
      const all = everyDefinition([definition, ...others], cohort, knownOn)
      expect(all[0]?.about).toBe('all')
      const lines = all.flatMap(inWords)
      expect(lines.length).toBeGreaterThan(5)
      expect(new Set(lines.map((line) => line.split(': ')[1])).size).toBeGreaterThan(2)
      await expect([`${entry}, ${figure.what}`, ...lines, ''].join('\n')).toMatchFileSnapshot(
        `vectors/every-definition/${entry}.${definition.id}.txt`,
      )
    }, 60_000)
  },
)

/** "in-work-6m-after-leaving: 250 of 300, 83.3 %", or that nobody can say. Definitions that are about others are left out. */
function inWords({ definition, result, about }: UnderDefinition): string[] {
  if (result.measure === 'not-computable' || about === 'none') return []
  const whom = about === 'some' ? ' (of some of them)' : ''
  if (result.measure === 'not-observable') return [`${definition.id}: ${result.why}${whom}`]
  if (result.measure !== 'rate' && result.measure !== 'count') return []
  const { numerator, denominator, rate, bounds } = result
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const share =
    rate !== undefined
      ? percent(rate)
      : bounds === undefined
        ? 'no share'
        : `${percent(bounds.lower)} to ${percent(bounds.upper)}`
  return [`${definition.id}: ${numerator} of ${denominator}, ${share}${whom}`]
}
