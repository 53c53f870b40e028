import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { blueprints, outcomeDefinitions } from '../catalogue/index.ts'
import { jsonSchemaOf, jsonSchemas, publicSchemas, schemaId } from './jsonSchema.ts'
import { rulesIn } from './rules.ts'
import { damaged, valuesOf } from './testing.ts'

/** Rules that no JSON Schema can say: there alone may Zod refuse what the JSON Schema lets pass. */
const beyond = new Set([
  'interval.ends-before-it-starts',
  'list.repeated-id',
  'rule.reversed-without-choices',
  'rule.bounds-reversed',
  'rule.outside-bounds',
  'rule.no-such-option',
  'rule.headline-not-listed',
  'enrolment.days-out-of-order',
  'pair.days-out-of-order',
  'sustained.more-weeks-than-looked-at',
])

// Unknown keywords and formats are errors; only the habits of style that draft 2020-12 does not ask for are off.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })
formats.default(ajv)

const schemas = jsonSchemas()
const validators = new Map<string, ValidateFunction>()
function accepts(name: string, value: unknown): boolean {
  const validate = validators.get(name) ?? ajv.compile(schemas[name] as object)
  validators.set(name, validate)
  return validate(value) as boolean
}

function refusedBy(schema: z.ZodType, value: unknown): string[] | undefined {
  const parsed = schema.safeParse(value)
  return parsed.success ? undefined : codesOf(parsed.error.issues)
}

type Issue = z.core.$ZodIssue
function codesOf(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' && issue.errors.length > 0
      ? issue.errors.flatMap((each) => codesOf(each as Issue[]))
      : [issue.code === 'custom' ? String(issue.params?.code) : issue.code],
  )
}

describe('the JSON Schema of the public schemas', () => {
  it('is there for each, with an id, a title and the draft, complete in itself', () => {
    expect(Object.keys(schemas)).toEqual([...publicSchemas().keys()])
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining(['Programme', 'Participant', 'Blueprint', 'Day']),
    )
    for (const [name, schema] of Object.entries(schemas)) {
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: schemaId(name),
        title: expect.stringMatching(/^[A-Z]/),
      })
      const text = JSON.stringify(schema)
      const wanted = [...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, key]) => key)
      expect(Object.keys(schema.$defs ?? {})).toEqual(expect.arrayContaining(wanted))
    }
  })

  it('gives days, moments and addresses their formats, and refers back for recursion', () => {
    expect(jsonSchemaOf('Day')).toMatchObject({ type: 'string', format: 'date' })
    expect(jsonSchemaOf('Instant')).toMatchObject({ format: 'date-time' })
    expect(jsonSchemaOf('Contact').properties?.email).toMatchObject({ format: 'email' })
    expect(jsonSchemaOf('Id')).toMatchObject({ minLength: 1, maxLength: 64 })
    expect(JSON.stringify(jsonSchemaOf('EligibilityRule').$defs)).toContain('#/$defs/EligibilityRule')
  })

  it('names the rules that it cannot say', () => {
    expect(jsonSchemaOf('Period').$comment).toBe('Also holds: interval.ends-before-it-starts')
    expect(jsonSchemaOf('LocalisedText').minProperties).toBe(1)
  })

  it('knows no other names, and no rule without its words', () => {
    expect(() => jsonSchemaOf('Nothing')).toThrow(RangeError)
    const [, Period] = [...publicSchemas()].find(([name]) => name === 'Id') ?? []
    expect(() => rulesIn((Period as z.ZodString).refine(() => true))).toThrow(TypeError)
    expect(() => rulesIn((Period as z.ZodString).refine(() => true, { params: { code: 'new' } }))).toThrow(
      'new',
    )
  })

  it('accepts the whole catalogue', () => {
    const refused = [
      ...blueprints.filter((blueprint) => !accepts('Blueprint', blueprint)),
      ...outcomeDefinitions.filter((definition) => !accepts('OutcomeDefinition', definition)),
    ]
    expect(refused.map(({ id }) => id)).toEqual([])
  })

  it.each([...publicSchemas()])(
    'agrees with Zod on %s, for what it accepts and what it refuses',
    (name, schema) => {
      const samples = valuesOf(schemas[name] ?? {}).chain((value) =>
        fc.oneof({ weight: 1, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: damaged(value) }),
      )
      fc.assert(
        fc.property(samples, (value) => {
          const refused = refusedBy(schema, value)
          const isAccepted = accepts(name, value)
          if (refused === undefined) expect(isAccepted).toBe(true)
          else if (!refused.some((code) => beyond.has(code))) expect(isAccepted).toBe(false)
        }),
        { numRuns: 40, seed: 1994 },
      )
    },
  )
})
