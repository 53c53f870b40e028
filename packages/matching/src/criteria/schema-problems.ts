/** Turns a schema's complaints into our problems, so that the schema library's own sentences are never shown. */
import type { z } from 'zod'
import type { Problem, ProblemCode, ProblemTable } from '../errors.ts'

/** A problem that stops the round. */
export function error<C extends ProblemCode>(
  code: C,
  path: readonly (string | number)[],
  values: ProblemTable[C],
): Problem {
  return { severity: 'error', code, path, values } as Problem
}

/** A problem that does not stop the round. */
export function warning<C extends ProblemCode>(
  code: C,
  path: readonly (string | number)[],
  values: ProblemTable[C],
): Problem {
  return { severity: 'warning', code, path, values } as Problem
}

/** What stands at a path of a value, `undefined` where the path leads nowhere. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

/** A value in a few words: texts and numbers as they are, everything else by its kind. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        {
          int: 'a whole number',
          number: 'a finite number',
          string: 'a text',
          array: 'a list',
          object: 'an object',
          record: 'an object',
          nonoptional: 'a value',
        }[issue.expected as string] ?? String(issue.expected)
      )
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `a number ${issue.inclusive === true ? 'of at least' : 'above'} ${issue.minimum}`
        : `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : 'entries'}`
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `a number ${issue.inclusive === true ? 'of at most' : 'below'} ${issue.maximum}`
        : `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}`
    case 'invalid_format':
      return issue.format === 'regex' && issue.pattern?.includes('[0-5]') === true
        ? 'a time HH:MM'
        : `a text in the format ${issue.pattern ?? issue.format}`
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'one of the allowed forms'
        : `one of the known values of “${issue.discriminator}”`
    default:
      return 'a valid value'
  }
}

/** The problems that a schema found in `root`, with `path` before each place. */
export function problemsOf(
  found: z.ZodError,
  root: unknown,
  path: readonly (string | number)[] = [],
): Problem[] {
  const problems: Problem[] = []
  for (const issue of found.issues) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const at = [...path, ...steps]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.push(error('key.unknown', [...at, key], { key }))
      continue
    }
    const value = valueAt(root, issue.path)
    const last = steps.at(-1)
    if (value === undefined && last !== undefined)
      problems.push(error('key.missing', at, { key: String(last), expected: expectedBy(issue) }))
    else problems.push(error('value.invalid', at, { expected: expectedBy(issue), found: shown(value) }))
  }
  return problems
}
