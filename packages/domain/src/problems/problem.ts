import type { z } from 'zod'

/**
 * Codes of what can be wrong with a value, for any language to say. A rule of one schema may add a code of its own
 * (`list.repeated-id`); those are in `ruleCodes`.
 */
export const fieldCodes = [
  /** Nothing is there. */
  'field.missing',
  /** It does not fit, and no other code says how. */
  'field.invalid',
  /** Nothing of this name belongs here. */
  'field.unknown',
  /** Of another kind. `expected`: `number`, `string`, `boolean`, `array`, `object`, … */
  'field.type',
  /** Written in another way. `expected`: `date`, `email`, `uuid`, `regex`, … */
  'field.format',
  /** None of the options. `expected`: the options, where the schema lists them. */
  'field.choice',
  /** Characters. `expected`: the number that is allowed. */
  'field.too-short',
  'field.too-long',
  /** Entries of a list. */
  'field.too-few',
  'field.too-many',
  /** The value of a number. */
  'field.too-small',
  'field.too-large',
  /** Of a number that must be more than `expected`. */
  'field.not-more-than',
] as const
/** What can be wrong with one value: one of `fieldCodes`. */
export type FieldCode = (typeof fieldCodes)[number]

/** What the schemas of this package check over several fields or entries. */
export const ruleCodes = [
  'interval.ends-before-it-starts',
  'list.repeated-id',
  'text.no-language',
  'rule.no-bound',
  'rule.bounds-reversed',
  'rule.outside-bounds',
  'rule.no-such-option',
  'rule.no-pairing',
  'rule.headline-not-listed',
  'rule.no-words',
  'rule.reversed-without-choices',
  'fact.value-and-answer-disagree',
  'spell.registration-of-other-activity',
  'followUp.result-without-day',
  'enrolment.status-and-days-disagree',
  'enrolment.days-out-of-order',
  'pair.status-and-days-disagree',
  'pair.days-out-of-order',
  'sustained.more-weeks-than-looked-at',
] as const
/** What can be wrong across several values: one of `ruleCodes`. */
export type RuleCode = (typeof ruleCodes)[number]

/** One value that cannot stay as it is: where, why, and what would fit. */
export interface FieldProblem {
  /** `contact.email`, `rows.3.name`; empty for the input as a whole. */
  readonly path: string
  /** One of `fieldCodes` or `ruleCodes`, or a code that a caller's own rule gives. */
  readonly code: string
  readonly expected?: string | number | readonly string[] | undefined
}

/**
 * What a schema found wrong, as codes that people can be told in their own language; Zod's own sentences are for
 * programmers. Parse with `reportInput: true`, so that a value of the wrong kind can be told from one that is missing;
 * without it, none is said to be missing.
 *
 * @param issues the `issues` of a `ZodError`
 * @returns one problem for each place, in the order in which the schema found them
 * @example
 * const read = Programme.safeParse(document, { reportInput: true })
 * if (!read.success) problemsOf(read.error.issues) // [{ path: 'pairing.cadence.everyDays', code: 'field.too-small', expected: 1 }]
 */
export function problemsOf(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String).join('.')
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: below(path, key), code: 'field.unknown' }))
      case 'invalid_union':
        return [ofUnion(issue, path)]
      default:
        return [{ path, ...codeOf(issue) }]
    }
  })
}

function codeOf(issue: z.core.$ZodIssue): Omit<FieldProblem, 'path'> {
  if (issue.code !== 'custom' && isMissing(issue)) return { code: 'field.missing' }
  if (issue.code === 'too_small' && isNone(issue.input)) return { code: 'field.missing' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'field.type', expected: issue.expected }
    case 'invalid_value':
      return { code: 'field.choice', expected: issue.values.map(String) }
    case 'invalid_format':
      return { code: 'field.format', expected: issue.format }
    case 'too_small':
      if (issue.inclusive === false) return { code: 'field.not-more-than', expected: Number(issue.minimum) }
      return { code: `field.${tooSmall[sizeOf(issue.origin)]}`, expected: Number(issue.minimum) }
    case 'too_big':
      return { code: `field.${tooBig[sizeOf(issue.origin)]}`, expected: Number(issue.maximum) }
    case 'custom':
      return { code: typeof issue.params?.code === 'string' ? issue.params.code : 'field.invalid' }
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
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: string): FieldProblem {
  if (isMissing(issue)) return { path, code: 'field.missing' }
  if (issue.discriminator !== undefined) return ofKind(issue, path)
  const [deepest] = issue.errors
    .flatMap((issues) => problemsOf(issues))
    .sort((one, other) => other.path.length - one.path.length)
  return deepest ? { ...deepest, path: below(path, deepest.path) } : { path, code: 'field.invalid' }
}

/** The field that tells which of several shapes this is: missing, or none of those there are. */
function ofKind(issue: z.core.$ZodIssueInvalidUnion, path: string): FieldProblem {
  const { input, discriminator = '' } = issue
  if (input !== undefined && isNothing((input as Record<string, unknown>)[discriminator]))
    return { path, code: 'field.missing' }
  const options = 'options' in issue ? issue.options : undefined
  return { path, code: 'field.choice', ...(options && { expected: options.map(String) }) }
}

const isNothing = (input: unknown): boolean => input === undefined || input === null

/** Without `reportInput` an issue does not carry what was given: then nothing is said to be missing. */
const isMissing = (issue: z.core.$ZodIssue): boolean => 'input' in issue && isNothing(issue.input)

const isNone = (input: unknown): boolean => Array.isArray(input) && input.length === 0

const below = (path: string, key: string): string => [path, key].filter((part) => part !== '').join('.')
