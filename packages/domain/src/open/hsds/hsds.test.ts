import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blueprints, listings } from '../../catalogue/index.ts'
import { agesIn, type DirectoryEntry, directoryEntry } from './entry.ts'
import { stableUuid } from './stableUuid.ts'
import { toHsds } from './toHsds.ts'

interface Schema {
  readonly $ref?: string
  readonly properties?: Record<string, Schema>
  readonly items?: Schema
}

const schemas: Record<string, Schema> = JSON.parse(
  readFileSync(new URL('../vectors/hsds-3.0.json', import.meta.url), 'utf8'),
)
// HSDS writes its tables' properties beside the keywords of JSON Schema.
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name)

function problems(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${name}.json`)
  if (!validate) throw new Error(`no ${name}`)
  const isValid = validate(value) === true
  return [
    ...(isValid ? [] : (validate.errors ?? [])).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    ),
    ...strangers(schemas[`${name}.json`], value, ''),
  ]
}

/** Names that HSDS does not know: its schemas let everything pass. */
function strangers(schema: Schema | undefined, value: unknown, path: string): string[] {
  const known = schema?.$ref === undefined ? schema : schemas[schema.$ref]
  if (Array.isArray(value)) return value.flatMap((each) => strangers(known?.items, each, path))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => {
    const inner = known?.properties?.[key]
    return inner === undefined ? [`${path}.${key} is unknown`] : strangers(inner, part, `${path}.${key}`)
  })
}

const own: DirectoryEntry = {
  id: 'own',
  name: 'Café emploi',
  description: 'Open every Tuesday.',
  organisation: 'Maison des Ponts',
  country: 'BE',
  city: 'Brussels',
  address: { street: 'Rue du Pont 1', postcode: '1000', region: 'Brussels' },
  web: 'https://example.org/cafe',
  email: 'cafe@example.org',
  phone: '+32 2 512 34 56',
  languages: ['fr', 'nl', 'zh-Hant'],
  audience: ['refugees'],
  forms: ['event-series'],
  funders: ['City of Brussels'],
  status: 'temporarily closed',
  assuredOn: '2026-11-01',
}

const entries = [...blueprints, ...listings].map((entry) => directoryEntry(entry))

describe('the landscape as Open Referral HSDS', () => {
  const hsds = toHsds([...entries, own])

  it('is what HSDS 3.0 asks of services, organisations, taxonomies and terms', () => {
    expect(hsds.services.length).toBe(blueprints.length + listings.length + 1)
    expect(hsds.services.flatMap((service) => problems('service', service))).toEqual([])
    expect(hsds.organizations.flatMap((each) => problems('organization', each))).toEqual([])
    expect(hsds.taxonomies.flatMap((each) => problems('taxonomy', each))).toEqual([])
    expect(hsds.taxonomy_terms.flatMap((each) => problems('taxonomy_term', each))).toEqual([])
    expect(problems('service', { id: 'x', name: 'y', status: 'open', colour: 1 })).toHaveLength(3)
  })

  it('has each identifier once for each thing, the same in every export', () => {
    const ids = [...hsds.services, ...hsds.organizations, ...hsds.taxonomy_terms].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(toHsds([...entries, own])).toEqual(hsds)
    const owners = new Set(hsds.organizations.map(({ id }) => id))
    expect(hsds.services.every((service) => owners.has(service.organization_id))).toBe(true)
  })

  it('says where an offer is, in which languages, for whom and how to reach it', () => {
    const [service] = toHsds([own]).services
    expect(service).toMatchObject({
      status: 'temporarily closed',
      url: 'https://example.org/cafe',
      phones: [{ number: '+32 2 512 34 56' }],
      service_areas: [{ name: 'Belgium' }],
      service_at_locations: [
        { location: { name: 'Brussels', addresses: [{ address_1: 'Rue du Pont 1', country: 'BE' }] } },
      ],
      languages: [{ name: 'French', code: 'fr' }, { name: 'Dutch', code: 'nl' }, { code: 'zh' }],
      funding: [{ source: 'City of Brussels' }],
      attributes: [
        { link_type: 'audience', value: 'refugees', taxonomy_term: { name: 'Refugees' } },
        { link_type: 'form', taxonomy_term: { name: 'Event series', taxonomy: 'Passerelle form' } },
      ],
      assured_date: '2026-11-01',
    })
  })

  it('says of the catalogue that it was described once, and makes up no address', () => {
    const duo = hsds.services.find(({ name }) => name.startsWith('Duo for a Job'))
    expect(duo).toMatchObject({ organization: { name: 'Duo for a Job' }, maximum_age: 29 })
    expect(duo?.alert).toContain('Not confirmed since')
    expect(duo?.service_at_locations[0]?.location.addresses).toBeUndefined()
  })

  it('hands out what a source says, never what stands in for its silence', () => {
    const found = (id: string) => {
      const entry = [...blueprints, ...listings].find((each) => each.id === id)
      if (!entry) throw new Error(`no ${id}`)
      return toHsds([directoryEntry(entry)]).services[0]
    }
    expect(found('duo-for-a-job')?.languages.map(({ code }) => code)).toEqual(['en', 'fr', 'nl'])
    expect(found('vera')?.languages).toEqual([])
    expect(found('link2work')?.maximum_age).toBeUndefined()
    // "Young" without a number: thirty is our reading.
    expect(found('move-your-talent')?.maximum_age).toBeUndefined()
    expect(found('joblinge')).toMatchObject({ minimum_age: 15, maximum_age: 25 })
    expect(found('missions-locales')).toMatchObject({
      eligibility_description: expect.stringMatching(/\. Aged 16 to 25\.$/),
      description: expect.stringMatching(/counselled in 2012\.$/),
      service_areas: [{ name: 'All of France' }],
    })
  })

  it('speaks the language of its readers', () => {
    const [blueprint] = blueprints
    if (!blueprint) throw new Error('no blueprint')
    const labelOf = (list: string, code: string) => `${list}: ${code}`
    const { services } = toHsds([directoryEntry(blueprint, ['fr', 'en'])], { language: 'fr', labelOf })
    expect(services[0]?.service_areas[0]?.name).toBe('Belgique')
    expect(services[0]?.attributes[0]?.taxonomy_term).toMatchObject({ language: 'fr' })
    expect(services[0]?.attributes[0]?.taxonomy_term.name).toMatch(/^(audience|form): /)
  })

  it('leaves out an address that is none, and lets a network without an owner stand for itself', () => {
    const [service] = toHsds([
      { ...own, organisation: undefined, city: undefined, web: 'see "here"' },
    ]).services
    expect(service?.url).toBeUndefined()
    expect(service?.organization.name).toBe('Café emploi')
    expect(service?.service_at_locations).toEqual([])
  })
})

describe('the ages of a rule', () => {
  it('are those that bind everybody', () => {
    const age = (atLeast?: number, atMost?: number) => ({ kind: 'age' as const, atLeast, atMost })
    expect(agesIn(age(18))).toEqual({ atLeast: 18, atMost: undefined })
    expect(agesIn({ kind: 'all', rules: [age(18, 40), age(21, 35), { kind: 'right-to-work' }] })).toEqual({
      atLeast: 21,
      atMost: 35,
    })
    expect(agesIn({ kind: 'any', rules: [age(18), age(21)] })).toBeUndefined()
    expect(agesIn({ kind: 'all', rules: [{ kind: 'not', rule: age(18) }] })).toBeUndefined()
  })
})

describe('a stable UUID', () => {
  it('is one of version 8, and another for other words', () => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(stableUuid(one)).toMatch(pattern)
        expect(stableUuid(one) === stableUuid(other)).toBe(one === other)
      }),
    )
    const many = Array.from({ length: 20_000 }, (_, index) => stableUuid(`service ${index}`))
    expect(new Set(many).size).toBe(many.length)
  })
})
