import { problemsOf } from '@passerelle/domain'
import type { z } from 'zod'
import { Invalid } from './errors.ts'

/** Reads input by its schema. @throws Invalid with a code per field; Zod's own sentences are never shown. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (!parsed.success) throw new Invalid({ fields: problemsOf(parsed.error.issues) })
  const fields = [...unstorable(parsed.data, [])].map((path) => ({ path, code: 'field.format' }))
  if (fields.length > 0) throw new Invalid({ fields })
  return parsed.data
}

/** Where texts stand that the database does not store as they are: with a NUL, or with half of a character. */
function* unstorable(value: unknown, path: readonly (string | number)[]): Generator<string> {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) yield path.join('.')
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* unstorable(part, [...path, key])
  }
}
