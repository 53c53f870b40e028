/** Values that a JSON Schema of ours accepts, made from nothing but the schema; and one small damage to a value. */
import fc from 'fast-check'
import type { JsonSchema } from './jsonSchema.ts'

type Node = Exclude<JsonSchema, boolean>
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** How deep a value goes before it takes the shortest way out. */
const deepest = 7

export function valuesOf(schema: JsonSchema): fc.Arbitrary<Json> {
  const root = schema as Node & { $defs?: Record<string, Node> }

  function follow(node: Node): Node {
    const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1]
    return name === undefined ? node : follow(root.$defs?.[name] ?? root)
  }

  function make(schema: Node, depth: number): fc.Arbitrary<Json> {
    const node = follow(schema)
    if (node.const !== undefined) return fc.constant(node.const as Json)
    if (node.enum) return fc.constantFrom(...(node.enum as Json[]))
    if (node.oneOf) return choose(node.oneOf as Node[], depth)
    if (node.anyOf && node.type === undefined) return choose(node.anyOf as Node[], depth)
    switch (node.type) {
      case 'object':
        return objects(node, depth)
      case 'array':
        return arrays(node, depth)
      case 'string':
        return strings(node)
      case 'integer':
        return fc.integer({ min: node.minimum ?? -1e9, max: node.maximum ?? 1e9 })
      case 'number':
        return numbers(node)
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return fc.constantFrom<Json>('something', 7, false)
    }
  }

  function choose(options: Node[], depth: number): fc.Arbitrary<Json> {
    const short = options.filter((option) => !refersBack(option))
    const open = depth > 2 && short.length > 0 ? short : options
    return fc.oneof(...open.map((option) => make(option, depth + 1)))
  }

  /** Leads deeper without end if it is always chosen: references within a union of rules. */
  function refersBack(node: Node): boolean {
    return /"#\/\$defs\/(Condition|EligibilityRule)"|"\$ref":"#"/.test(JSON.stringify(node))
  }

  function objects(node: Node, depth: number): fc.Arbitrary<Json> {
    const properties = Object.entries((node.properties ?? {}) as Record<string, Node>).filter(
      ([, property]) => JSON.stringify(property.not) !== '{}',
    )
    const required = new Set(node.required ?? [])
    const kept = depth > deepest ? properties.filter(([key]) => required.has(key)) : properties
    const record = fc.record(
      Object.fromEntries(kept.map(([key, property]) => [key, make(property, depth + 1)])),
      { requiredKeys: kept.map(([key]) => key).filter((key) => required.has(key)) },
    ) as fc.Arbitrary<Record<string, Json>>
    const rest = node.additionalProperties
    if (typeof rest !== 'object') return record
    const keys = node.propertyNames ? make(node.propertyNames as Node, depth + 1) : fc.constantFrom('a', 'b')
    const entries = fc.array(fc.tuple(keys as fc.Arbitrary<string>, make(rest, depth + 1)), {
      minLength: node.minProperties ?? 0,
      maxLength: 2,
    })
    return fc.tuple(record, entries).map(([fixed, more]) => ({ ...Object.fromEntries(more), ...fixed }))
  }

  function arrays(node: Node, depth: number): fc.Arbitrary<Json> {
    if (Array.isArray(node.prefixItems)) {
      return fc.tuple(...(node.prefixItems as Node[]).map((item) => make(item, depth + 1)))
    }
    const least = node.minItems ?? 0
    const most = Math.max(least, Math.min(node.maxItems ?? 2, depth > deepest ? 0 : 2))
    return fc.array(make(node.items as Node, depth + 1), { minLength: least, maxLength: most })
  }

  return make(root, 0)
}

function numbers(node: Node): fc.Arbitrary<number> {
  const least = Number(node.minimum ?? node.exclusiveMinimum ?? -1e6)
  const most = Number(node.maximum ?? node.exclusiveMaximum ?? 1e6)
  return fc
    .double({ min: least, max: most, noNaN: true })
    .filter((value) => value !== node.exclusiveMinimum && value !== node.exclusiveMaximum)
}

function strings(node: Node): fc.Arbitrary<string> {
  if (node.format === 'date') {
    return fc
      .integer({ min: 0, max: 40_000 })
      .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10))
  }
  if (node.format === 'date-time') {
    return fc.integer({ min: 0, max: 4e12 }).map((instant) => new Date(instant).toISOString())
  }
  if (node.format === 'uri') return fc.constantFrom('https://example.org/a?b=1', 'http://example.com')
  const fits = (text: string) =>
    text.length >= (node.minLength ?? 0) && text.length <= (node.maxLength ?? Number.POSITIVE_INFINITY)
  if (node.format === 'email') return fc.constantFrom('nadia@example.org', 'o.brien+x@mail.example.com')
  if (typeof node.pattern === 'string') return fc.stringMatching(new RegExp(node.pattern)).filter(fits)
  return fc.string({ minLength: node.minLength ?? 0, maxLength: Math.min(node.maxLength ?? 20, 20) })
}

/** The same value with one thing wrong or different somewhere: a part left out, added, or of another kind. */
export function damaged(value: Json): fc.Arbitrary<Json> {
  const places = [...walk(value, [])]
  const others: Json[] = [null, '', 'x', 0, -1, 1.5, true, [], {}, ['x'], { x: 1 }, '2026-02-30', 1e300]
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...others), fc.constantFrom('replace', 'drop', 'add'))
    .map(([place, other, how]) => change(value, place, other, how))
}

function* walk(value: Json, path: (string | number)[]): Generator<(string | number)[]> {
  yield path
  if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* walk(each, [...path, index])
  else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) yield* walk(each, [...path, key])
  }
}

function change(value: Json, [step, ...rest]: (string | number)[], other: Json, how: string): Json {
  if (step === undefined) {
    const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
    return how === 'add' && isObject ? { ...value, unheardOf: other } : other
  }
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === step ? change(each, rest, other, how) : each))
  }
  const { [step]: part = null, ...others } = value as { [key: string]: Json }
  return rest.length === 0 && how === 'drop' ? others : { ...others, [step]: change(part, rest, other, how) }
}
