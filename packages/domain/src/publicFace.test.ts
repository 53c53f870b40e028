import { describe, expect, it } from 'vitest'
import * as catalogue from './catalogue/index.ts'
import * as disclosure from './disclosure/index.ts'
import * as domain from './index.ts'

const face = { ...domain }

/** Names that others build on: they stay. */
const schemas = [
  'Programme',
  'Participant',
  'Enrolment',
  'Pair',
  'Meeting',
  'Spell',
  'SpellReport',
  'FollowUp',
  'OutcomeDefinition',
  'Cohort',
  'Grant',
  'Report',
  'Instrument',
] as const

const functions = [
  'assessEligibility',
  'statusOn',
  'resolveSpells',
  'evaluate',
  'wilsonInterval',
  'differenceInterval',
  'bounds',
  'kaplanMeier',
  'restrictedMean',
  'logRank',
  'aalenJohansen',
  'advanceEnrolment',
  'advancePair',
  'closePair',
  'planFollowUps',
  'pairHealth',
  'coverage',
] as const

describe('the public face', () => {
  it.each(schemas)('%s is a schema', (name) => {
    expect(typeof face[name].safeParse).toBe('function')
    expect(face[name].safeParse(undefined).success).toBe(false)
  })

  it.each(functions)('%s is a function', (name) => {
    expect(typeof face[name]).toBe('function')
  })

  it('has the table of who may do what, the catalogue and disclosure control', () => {
    expect(Object.keys(domain.permissions).length).toBeGreaterThan(0)
    expect(typeof disclosure.attackerBounds).toBe('function')
    expect(typeof disclosure.protect).toBe('function')
    const { blueprints, listings, outcomeDefinitions, publishedFigures } = catalogue
    for (const list of [blueprints, listings, outcomeDefinitions, publishedFigures])
      expect(list).toBeInstanceOf(Array)
  })

  it('defines every outcome that a blueprint names', () => {
    const known = new Set(catalogue.outcomeDefinitions.map(({ id, version }) => `${id}@${version}`))
    for (const { id, programme, published } of catalogue.blueprints) {
      const named = [
        ...programme.outcomes.definitions,
        ...published.flatMap(({ definition }) => (definition ? [definition] : [])),
      ]
      for (const each of named) expect(known, id).toContain(`${each.id}@${each.version}`)
    }
  })
})
