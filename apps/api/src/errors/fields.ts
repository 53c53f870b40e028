import { problemsOf } from '@passerelle/domain'
import type { z } from 'zod'
import { Invalid } from './errors.ts'

/** Reads input by its schema. @throws Invalid with a code per field; Zod's own sentences are never shown. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Invalid({ fields: problemsOf(parsed.error.issues) })
}
