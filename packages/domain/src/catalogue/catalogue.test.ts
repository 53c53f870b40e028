import { describe, expect, it } from 'vitest'
import { Blueprint } from './blueprint.ts'
import { blueprints, publishedFigures } from './index.ts'

/** Follows a path like `pairing.cadence` into a document. */
const at = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document)

describe.each(blueprints.map((blueprint) => [blueprint.id, blueprint] as const))(
  'the blueprint %s',
  (id, blueprint) => {
    it('is a valid document under its own name', () => {
      expect(Blueprint.safeParse(blueprint).error?.issues).toBeUndefined()
      expect(blueprint.programme.id).toBe(id)
    })

    it('cites the study and has a default wherever the study is silent', () => {
      expect(blueprint.citation.sections.length).toBeGreaterThan(0)
      for (const path of blueprint.notStated) expect(at(blueprint.programme, path), path).toBeDefined()
      for (const { path } of blueprint.readings) expect(at(blueprint.programme, path), path).toBeDefined()
      expect(new Set(blueprint.notStated).size).toBe(blueprint.notStated.length)
    })

    it('says its texts in the four languages of the screens', () => {
      const { programme, distinctive, evaluation, published } = blueprint
      const texts = [
        programme.summary,
        programme.audience.text,
        distinctive,
        evaluation,
        ...Object.values(programme.preparation).flatMap((steps) => steps.map(({ label }) => label)),
        ...published.map(({ period }) => period).filter((period) => !/^\d{4}$/.test(period?.en ?? '')),
      ]
      for (const text of texts) {
        if (text !== undefined) expect(Object.keys(text).sort()).toEqual(['de', 'en', 'fr', 'nl'])
      }
    })

    it('names its headline among its definitions, and asks for what they need', () => {
      const { definitions, headline, followUps } = blueprint.programme.outcomes
      expect(definitions).toContainEqual(headline)
      expect(followUps.length).toBeGreaterThan(0)
    })

    it('asks for special categories only where its rules need them', () => {
      for (const form of blueprint.programme.forms) {
        expect(form.questions.length).toBeGreaterThan(0)
        expect(form.questions.map((question) => question.attribute)).not.toContain('disability')
      }
    })
  },
)

describe('the catalogue', () => {
  it('holds every entry once, in order', () => {
    const ids = blueprints.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('gives the published case of Discover Your Talent', () => {
    const figures = publishedFigures
      .filter(({ entry }) => entry === 'discover-your-talent')
      .map(({ figure }) => figure)
    expect(figures.find(({ what }) => what === 'registered')?.value).toBe(72)
    expect(figures.find(({ what }) => what === 'eligible')?.value).toBe(41)
    expect(figures.find(({ what }) => what === 'positive-outcome-share')?.value).toBe(0.61)
  })
})
