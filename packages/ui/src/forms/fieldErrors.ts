import type { Messages } from '@passerelle/messages'
import type { z } from 'zod'

/** What is wrong with one field, as the API says it and as the form finds it itself. */
export type FieldError = {
  /** `address.city`, `steps.3.title` */
  readonly path: string
  readonly code: string
  readonly expected?: unknown
}

/** The errors of a schema in the codes that the API gives too; Zod's own sentences are never shown. Parse with `reportInput`. */
export function fieldErrorsOf(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map(String).join('.')
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: below(path, key), code: 'field.unknown' }))
      case 'invalid_union':
        return [unionError(issue, path)]
      default:
        return [{ path, ...codeOf(issue) }]
    }
  })
}

function codeOf(issue: z.core.$ZodIssue): Pick<FieldError, 'code' | 'expected'> {
  if (issue.code !== 'custom' && isMissing(issue.input)) return { code: 'field.missing' }
  if (issue.code === 'too_small' && isNone(issue.input)) return { code: 'field.missing' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'field.type', expected: issue.expected }
    case 'invalid_value':
      return { code: 'field.choice', expected: issue.values.map(String) }
    case 'invalid_format':
      return { code: 'field.format', expected: issue.format }
    case 'too_small':
      return { code: `field.${tooSmall[sizeOf(issue.origin)]}`, expected: Number(issue.minimum) }
    case 'too_big':
      return { code: `field.${tooBig[sizeOf(issue.origin)]}`, expected: Number(issue.maximum) }
    case 'custom':
      return { code: String(issue.params?.code ?? 'field.invalid') }
    default:
      return { code: 'field.invalid' }
  }
}

const tooSmall = { text: 'too-short', list: 'too-few', number: 'too-small' } as const
const tooBig = { text: 'too-long', list: 'too-many', number: 'too-large' } as const

function sizeOf(origin: string): 'text' | 'list' | 'number' {
  if (origin === 'string') return 'text'
  return origin === 'array' || origin === 'set' ? 'list' : 'number'
}

/** Of several ways to fail, the one that got furthest into what was given. */
function unionError(issue: z.core.$ZodIssueInvalidUnion, path: string): FieldError {
  if (isMissing(issue.input)) return { path, code: 'field.missing' }
  const [deepest] = issue.errors
    .flatMap((issues) => fieldErrorsOf(issues))
    .sort((one, other) => other.path.length - one.path.length)
  return deepest ? { ...deepest, path: below(path, deepest.path) } : { path, code: 'field.invalid' }
}

const isMissing = (input: unknown): boolean => input === undefined || input === null

const isNone = (input: unknown): boolean => Array.isArray(input) && input.length === 0

const below = (path: string, key: string): string => [path, key].filter((part) => part !== '').join('.')

/** The sentence beside the field. A code that nobody wrote a sentence for is still an answer that does not fit. */
export function sayFieldError(say: Messages, { code, expected }: FieldError): string {
  const known = say.has(code) ? code : 'field.invalid'
  try {
    return say.message({ code: known, values: { expected: plain(expected) } }, 'or')
  } catch {
    return say.t('field.invalid')
  }
}

function plain(expected: unknown): string | number | string[] {
  if (typeof expected === 'number' || typeof expected === 'string') return expected
  return Array.isArray(expected) ? expected.map(String) : ''
}
