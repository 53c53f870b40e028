import { z } from 'zod'

/** What a form holds while somebody types: every leaf may still be empty. */
export type Draft<T> = T extends string | number | boolean | bigint | File | undefined | null
  ? T | '' | null | undefined
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : T extends object
      ? { [Key in keyof T]?: Draft<T[Key]> }
      : T

/** The type at a path such as `address.city` or `steps.3.title`. */
export type ValueAt<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? ValueAt<Step<NonNullable<T>, Head>, Rest>
  : Step<NonNullable<T>, Path>

type Step<T, Key extends string> = T extends readonly (infer Item)[]
  ? Item
  : Key extends keyof T
    ? T[Key]
    : never

type Schema = z.core.$ZodType

/**
 * What a form holds, as the schema wants to read it: texts without outer spaces, empty fields absent, or null where
 * only null is accepted; absent too is an optional object of which nothing is typed and something must be.
 */
export function readDraft(schema: Schema, draft: unknown): unknown {
  const { kind, inner, isNullable, isOptional } = unwrap(schema)
  if (draft === '' || draft === null || draft === undefined)
    return isNullable && (!isOptional || draft === null) ? null : undefined
  if (typeof draft === 'string') {
    const text = draft.trim()
    if (text === '') return readDraft(schema, '')
    return kind.type === 'number' ? Number(text) : text
  }
  if (Array.isArray(draft)) {
    const element = kind.type === 'array' ? kind.element : undefined
    return element ? draft.map((item: unknown) => readDraft(element, item)) : draft
  }
  if (!isPlain(draft)) return draft
  const entries = Object.entries(draft).map(([key, value]): [string, unknown] => {
    const part = partOf(inner, key)
    return [key, part ? readDraft(part, value) : value]
  })
  const typed = entries.filter(([, value]) => value !== undefined)
  if (typed.length === 0 && isOptional && !z.safeParse(inner as z.ZodType, {}).success) return undefined
  return Object.fromEntries(typed)
}

/** The objects around a path that a draft does not hold yet, from the outside in: nothing can be typed into them before. */
export function missingAround(draft: unknown, path: string): string[] {
  const around = path.split('.').slice(0, -1)
  let here: unknown = draft
  const missing: string[] = []
  for (const [index, key] of around.entries()) {
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[key] : undefined
    if (here === undefined || here === null) missing.push(around.slice(0, index + 1).join('.'))
  }
  return missing
}

/** Whether the form may leave out what stands at the path. */
export function mayBeEmpty(schema: Schema, path: string): boolean {
  let here: Schema | undefined = schema
  for (const key of path.split('.')) {
    here = here && partOf(unwrap(here).inner, key)
    if (!here) return false
  }
  const { isNullable, isOptional } = unwrap(here)
  return isNullable || isOptional
}

function partOf(schema: Schema, key: string): Schema | undefined {
  const kind = kindOf(schema)
  if (kind.type === 'object') return kind.shape[key]
  if (kind.type === 'array') return kind.element
  return kind.type === 'record' ? kind.valueType : undefined
}

const kindOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def

/** Takes off what stands around a schema, and remembers what it allowed. */
function unwrap(schema: Schema) {
  let inner = schema
  let isNullable = false
  let isOptional = false
  for (;;) {
    const kind = kindOf(inner)
    switch (kind.type) {
      case 'optional':
      case 'default':
      case 'prefault':
      case 'catch':
        isOptional = true
        inner = kind.innerType
        break
      case 'nullable':
        isNullable = true
        inner = kind.innerType
        break
      case 'readonly':
      case 'nonoptional':
        inner = kind.innerType
        break
      case 'pipe':
        inner = kind.in
        break
      default:
        return { inner, kind, isNullable, isOptional }
    }
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
