import type { z } from 'zod'
import { type FieldProblem, Invalid } from './errors.ts'

/** Reads input by its schema. @throws Invalid with a code per field; Zod's own sentences are never shown. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw new Invalid({ fields: fieldsOf(parsed.error) })
}

/** Zod's issues as field codes; an unknown key is named by its own path. */
export function fieldsOf(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) => fieldsOfIssue(issue))
}

type Issue = z.core.$ZodIssue

function fieldsOfIssue(issue: Issue): FieldProblem[] {
  const path = written(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: written([...issue.path, key]), code: 'field.unknown' }))
    case 'invalid_type':
      return issue.input === undefined
        ? [{ path, code: 'field.missing' }]
        : [{ path, code: 'field.type', expected: issue.expected }]
    case 'too_small':
      return [{ path, code: `field.${tooLittle(issue.origin)}`, expected: Number(issue.minimum) }]
    case 'too_big':
      return [{ path, code: `field.${tooMuch(issue.origin)}`, expected: Number(issue.maximum) }]
    case 'invalid_format':
      return [{ path, code: 'field.format', expected: issue.format }]
    case 'invalid_value':
      return [{ path, code: 'field.choice', expected: issue.values.map(String) }]
    case 'custom': {
      const code: unknown = issue.params?.code
      return [{ path, code: typeof code === 'string' ? code : 'field.invalid' }]
    }
    default:
      return [{ path, code: 'field.invalid' }]
  }
}

function tooLittle(origin: string): string {
  if (origin === 'string') return 'too-short'
  return origin === 'array' || origin === 'set' ? 'too-few' : 'too-small'
}

function tooMuch(origin: string): string {
  if (origin === 'string') return 'too-long'
  return origin === 'array' || origin === 'set' ? 'too-many' : 'too-large'
}

function written(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
