/** Makes an input that a schema takes, with the ids of a place where the schema asks for ids. */
import { z } from 'zod'
import type { Ids } from './world.ts'

/** The part of JSON Schema that is read here. */
type Shape = {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly minItems?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minLength?: number
  readonly format?: string
  readonly pattern?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
}

/** Only what is required goes in, and ids that the place has; `undefined` where the schema asks for something that cannot be guessed. */
export function sampleInput(schema: z.ZodType, ids: Ids): unknown {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const value = sampleOf(shape, '', { ids, root: shape })
  return schema.safeParse(value).success ? value : undefined
}

type Place = { readonly ids: Ids; readonly root: Shape }

function sampleOf(shape: Shape, name: string, place: Place): unknown {
  const known = (place.ids as Readonly<Record<string, string>>)[name]
  if (known !== undefined && (shape.type === 'string' || shape.type === undefined)) return known
  if (shape.$ref !== undefined) {
    const found = shape.$ref === '#' ? place.root : place.root.$defs?.[shape.$ref.split('/').at(-1) ?? '']
    return found && sampleOf(found, name, place)
  }
  if ('const' in shape) return shape.const
  if (shape.enum) return shape.enum[0]
  const [first] = shape.anyOf ?? shape.oneOf ?? []
  if (first) return sampleOf(first, name, place)
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sampleOf(part, name, place)))
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.keys(shape.properties ?? {})
          .filter((key) => shape.required?.includes(key) || key in place.ids)
          .map((key) => [key, sampleOf(shape.properties?.[key] ?? {}, key, place)]),
      )
    case 'array':
      return Array.from({ length: shape.minItems ?? 0 }, () =>
        sampleOf(shape.items ?? {}, name.replace(/s$/, ''), place),
      )
    case 'integer':
    case 'number':
      return Math.max(
        shape.minimum ?? 1,
        shape.exclusiveMinimum === undefined ? 1 : shape.exclusiveMinimum + 1,
      )
    case 'boolean':
      return true
    case 'string':
      return textOf(shape, name)
    case 'null':
      return null
    default:
      return undefined
  }
}

const texts = [
  'code',
  '2026-05-04',
  '2026-05',
  '2026-05-04T12:00:00.000Z',
  'en',
  'EUR',
  'BE',
  '+3225551234',
  '09:00',
]

function textOf({ format, pattern, minLength = 1 }: Shape, name: string): string | undefined {
  // An id that the world has no record of cannot be guessed.
  if (/Ids?$/.test(name)) return undefined
  if (format === 'email') return 'somebody@test.example'
  if (format === 'date') return '2026-05-04'
  if (format === 'date-time') return '2026-05-04T12:00:00.000Z'
  if (format === 'uuid') return undefined
  if (pattern !== undefined) return texts.find((text) => new RegExp(pattern, 'u').test(text))
  return 'text'.padEnd(minLength, '.')
}
