import { z } from 'zod'
import * as catalogue from '../catalogue/schemas.ts'
import * as domain from '../index.ts'
import { rulesIn } from './rules.ts'
import { texts } from './texts.ts'

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = z.core.JSONSchema.JSONSchema

/** Every public schema of the package by its name: whatever `@passerelle/domain` and its catalogue export. */
export function publicSchemas(): ReadonlyMap<string, z.ZodType> {
  const exported: [string, unknown][] = Object.entries({ ...catalogue, ...domain })
  const found = exported.flatMap(([name, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[name, value]] : [],
  )
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** How a schema is known to the outside; an identifier, no address. */
export function schemaId(name: string): string {
  return `urn:passerelle:schema:${name}`
}

/**
 * One public schema as JSON Schema (draft 2020-12), complete in itself: schemas it uses stand under `$defs`, recursion
 * is a reference to them.
 *
 * What JSON Schema cannot say (an interval that ends before it starts, an id given twice, …) stands in `$comment` with
 * the code of the rule; everything else is refused by both. Lengths count characters here and UTF-16 units in Zod.
 *
 * @throws RangeError where no public schema has that name
 *
 * @example
 * jsonSchemaOf('Money').properties // { amount: { type: 'integer', … }, currency: { $ref: '#/$defs/Currency' } }
 */
export function jsonSchemaOf(name: string): JsonSchema {
  const schemas = publicSchemas()
  const schema = schemas.get(name)
  if (schema === undefined) throw new RangeError(`There is no public schema called ${name}.`)
  return written(name, schema, registryOf(schemas))
}

/** Every public schema as JSON Schema, by name. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas = publicSchemas()
  const registry = registryOf(schemas)
  return Object.fromEntries([...schemas].map(([name, schema]) => [name, written(name, schema, registry)]))
}

function registryOf(schemas: ReadonlyMap<string, z.ZodType>) {
  const registry = z.registry<{ id: string; title: string; description?: string }>()
  for (const [name, schema] of schemas) {
    const about = texts[name]?.about
    registry.add(schema, { id: name, title: titleOf(name), ...(about && { description: about }) })
  }
  return registry
}

/** `OutcomeDefinition` → `Outcome definition`. */
function titleOf(name: string): string {
  const words = name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0) + words.slice(1)
}

function written(name: string, schema: z.ZodType, metadata: ReturnType<typeof registryOf>): JsonSchema {
  const { $schema, $defs, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'undefined') jsonSchema.not = {}
      Object.assign(jsonSchema, rulesIn(zodSchema))
    },
  })
  const definitions = { ...$defs }
  for (const [key, definition] of Object.entries(definitions)) describeFields(key, definition as JsonSchema)
  // The schema itself in the first place, where readers look; `$defs` keeps it only if something refers to it.
  const own = rest.$ref === `#/$defs/${name}` ? definitions[name] : rest
  const others = Object.fromEntries(
    Object.entries(definitions).filter(([key]) => key !== name || isReferredTo(name, definitions)),
  )
  return {
    $schema,
    $id: schemaId(name),
    ...own,
    ...(Object.keys(others).length > 0 && { $defs: others }),
  } as JsonSchema
}

function isReferredTo(name: string, definitions: object): boolean {
  return JSON.stringify(definitions).includes(`"#/$defs/${name}"`)
}

function describeFields(name: string, definition: JsonSchema): void {
  for (const [field, description] of Object.entries(texts[name]?.fields ?? {})) {
    const property = definition.properties?.[field]
    if (typeof property === 'object') property.description = description
  }
}
